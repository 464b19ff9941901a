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

    [Property]
    public void At_most_is_what_more_than_is_not_and_less_than_what_at_least_is_not(int value, int goal)
    {
        var (figure, bound) = (Fraction.Of(value, 100), Fraction.Of(goal, 100));
        Assert.Equal(value <= goal, Threshold.AtMost(bound).IsMetBy(figure));
        Assert.Equal(value < goal, Threshold.LessThan(bound).IsMetBy(figure));
        Assert.Equal(!Threshold.MoreThan(bound).IsMetBy(figure), Threshold.AtMost(bound).IsMetBy(figure));
        Assert.Equal(!Threshold.AtLeast(bound).IsMetBy(figure), Threshold.LessThan(bound).IsMetBy(figure));
    }

    [Fact]
    public void A_rate_that_rounds_down_to_its_ceiling_is_shown_not_to_reach_it()
    {
        var two = Threshold.AtMost(Fraction.OfPercent(2));
        Assert.Equal("2.0% (2.04%, not ≤ 2%)", two.Show(Fraction.OfPercent(2.04m), 1, Rounding.HalfAwayFromZero, Language.English));
        Assert.Equal("2.0% (2.01%, not ≤ 2%)", two.Show(Fraction.OfPercent(2.0004m), 1, Rounding.HalfAwayFromZero, Language.English));
        Assert.Equal("2.1%", two.Show(Fraction.OfPercent(2.1m), 1, Rounding.HalfAwayFromZero, Language.English));
        Assert.Equal("2.0%", two.Show(Fraction.OfPercent(2), 1, Rounding.HalfAwayFromZero, Language.English));
        Assert.Equal("2.0% (not < 2%)", (two with { IsStrict = true }).Show(Fraction.OfPercent(2), 1, Rounding.HalfAwayFromZero, Language.English));
    }
}
