using AdminReform.Texts;

namespace AdminReform.Values;

public sealed class ThresholdTests
{
    private static readonly Threshold NinetyFive = Threshold.AtLeast(Fraction.OfPercent(95));

    [Fact]
    public void A_value_that_rounds_to_the_threshold_without_reaching_it_is_not_met_and_says_so()
    {
        var value = Fraction.OfPercent(94.96m);
        Assert.False(NinetyFive.IsMetBy(value));
        Assert.Equal("95.0% (94.96%, not ≥ 95%)", NinetyFive.Show(value, 1, Rounding.HalfAwayFromZero, Language.English));
        Assert.Equal("95,0% (94,96%, chưa đạt ≥ 95%)", NinetyFive.Show(value, 1, Rounding.HalfAwayFromZero, Language.Vietnamese));
    }

    [Fact]
    public void A_strict_threshold_is_not_met_by_its_own_figure()
    {
        var strict = Threshold.MoreThan(Fraction.OfPercent(85));
        Assert.False(strict.IsMetBy(Fraction.OfPercent(85)));
        Assert.Equal("85.0% (not > 85%)", strict.Show(Fraction.OfPercent(85), 1, Rounding.HalfAwayFromZero, Language.English));
        Assert.Equal("> 85%", strict.ToString());
    }

    [Theory]
    [InlineData("94.9%", "94.9%")]
    [InlineData("95%", "95.0%")]
    [InlineData("99.99%", "100.0%")]
    public void A_value_that_rounding_does_not_carry_over_is_shown_plainly(string value, string shown) =>
        Assert.Equal(shown, NinetyFive.Show(Fraction.Parse(value), 1, Rounding.HalfAwayFromZero, Language.English));

    [Property(Arbitrary = [typeof(FractionArbitraries)])]
    public void Shown_alone_means_that_the_eye_and_the_comparison_agree(Fraction value, Rounding rounding)
    {
        var shown = NinetyFive.Show(value, 1, rounding, Language.English);
        var eye = Fraction.Parse(shown.Split(' ')[0]) >= NinetyFive.Value;
        Assert.True(shown.Contains("not", StringComparison.Ordinal) ? !NinetyFive.IsMetBy(value) : eye == NinetyFive.IsMetBy(value));
    }
}
