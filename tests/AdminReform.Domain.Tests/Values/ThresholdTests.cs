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
    public void At_most_is_what_more_than_is_not_and_less_than_what_at_least_is_not(int value, sbyte more)
    {
        var goal = value + (more % 3L);
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

    [Theory]
    [InlineData("≥ 95%", 19, 20, false, false)]
    [InlineData(">=0.95", 19, 20, false, false)]
    [InlineData("> 85%", 17, 20, true, false)]
    [InlineData("≤ 2%", 1, 50, false, true)]
    [InlineData("<= 1/50", 1, 50, false, true)]
    [InlineData(" < 5 % ", 1, 20, true, true)]
    [InlineData("> -1/3", -1, 3, true, false)]
    public void A_threshold_is_read_from_its_sign_and_figure(string text, int numerator, int denominator, bool isStrict, bool isCeiling) =>
        Assert.Equal(new Threshold(Fraction.Of(numerator, denominator), isStrict, isCeiling), Threshold.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("95%")]
    [InlineData("≥")]
    [InlineData("≥≥ 95%")]
    [InlineData("=> 95%")]
    [InlineData("≠ 95%")]
    [InlineData("≥ 95")]
    [InlineData("≥ 1/0")]
    [InlineData(null)]
    public void What_is_no_threshold_is_refused(string? text) => Assert.False(Threshold.TryParse(text, out _));

    [Theory]
    [InlineData("en", "≥ 94.5%")]
    [InlineData("vi", "≥ 94,5%")]
    public void A_threshold_is_written_in_the_language_asked_for(string form, string expected) =>
        Assert.Equal(expected, string.Format(System.Globalization.CultureInfo.InvariantCulture, $"{{0:{form}}}", Threshold.Parse("≥ 94.5%")));

    [Fact]
    public void A_figure_that_percent_would_not_tell_exactly_is_written_as_a_fraction() =>
        Assert.Equal(("≥ 1/3", "≥ 33.333333%"), (Threshold.Parse("≥ 1/3").ToString(), Threshold.Parse("≥ 1/3").In(AdminReform.Texts.Language.English)));
}
