using AdminReform.Texts;

namespace AdminReform.Values;

public sealed class FractionTests
{
    [Fact]
    public void The_default_value_is_zero()
    {
        Assert.Equal(Fraction.Of(0, 7), default);
        Assert.Equal(1, default(Fraction).Denominator);
    }

    [Fact]
    public void A_fraction_is_kept_in_lowest_terms_with_the_sign_above_the_line()
    {
        Assert.Equal(Fraction.Of(-3, 4), Fraction.Of(6, -8));
        Assert.Equal("-3/4", Fraction.Of(6, -8).ToString());
    }

    [Fact]
    public void A_denominator_of_zero_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Fraction.Of(1, 0));

    [Theory]
    [InlineData("94.96%", "1187/1250")]
    [InlineData(" 3/4 ", "3/4")]
    [InlineData("-0.5", "-1/2")]
    [InlineData("-1.25", "-5/4")]
    [InlineData("7", "7")]
    [InlineData("100 %", "1")]
    public void A_number_is_read(string text, string expected) => Assert.Equal(expected, Fraction.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("94,96%")]
    [InlineData("1/0")]
    [InlineData("1.2.3")]
    [InlineData("3/4%")]
    [InlineData("abc")]
    public void What_cannot_be_read_with_certainty_is_refused(string? text)
    {
        Assert.False(Fraction.TryParse(text, out _));
        Assert.ThrowsAny<Exception>(() => Fraction.Parse(text!));
    }

    [Property]
    public void Reading_undoes_writing_however_long(int seed, byte digits, byte below)
    {
        var value = Fraction.Of(System.Numerics.BigInteger.Pow(7, 1 + digits) + seed, System.Numerics.BigInteger.Pow(10, below) + 3);

        Assert.Equal(value, Fraction.Parse(value.ToString()));
    }

    [Theory]
    [InlineData(Rounding.HalfAwayFromZero, "94.85", "94.9", "-94.9")]
    [InlineData(Rounding.HalfToEven, "94.85", "94.8", "-94.8")]
    [InlineData(Rounding.HalfToEven, "94.95", "95.0", "-95.0")]
    [InlineData(Rounding.Down, "94.99", "94.9", "-95.0")]
    [InlineData(Rounding.Up, "94.91", "95.0", "-94.9")]
    public void Each_rounding_does_what_its_name_says(Rounding rounding, string text, string shown, string shownNegative)
    {
        Assert.Equal(shown, Fraction.Parse(text).ToText(1, rounding, Language.English));
        Assert.Equal(shownNegative, (-Fraction.Parse(text)).ToText(1, rounding, Language.English));
    }

    [Theory]
    [InlineData(0, "0%", "0%")]
    [InlineData(1, "0,5%", "0.5%")]
    [InlineData(3, "0,500%", "0.500%")]
    public void Percent_is_written_with_the_comma_of_Vietnamese(int decimals, string vietnamese, string english)
    {
        var half = Fraction.Parse("0.5%");
        Assert.Equal(vietnamese, half.ToPercent(decimals, Rounding.Down, Language.Vietnamese));
        Assert.Equal(english, half.ToPercent(decimals, Rounding.Down, Language.English));
    }

    [Property(Arbitrary = [typeof(FractionArbitraries)])]
    public void Reading_undoes_writing(Fraction value) => Assert.Equal(value, Fraction.Parse(value.ToString()));

    [Property(Arbitrary = [typeof(FractionArbitraries)])]
    public void Adding_and_taking_away_and_multiplying_and_dividing_lose_nothing(Fraction left, Fraction right)
    {
        Assert.Equal(left, left + right - right);
        Assert.True(right == 0 || left * right / right == left);
        Assert.Equal(left < right, (left - right).Numerator.Sign < 0);
    }

    [Fact]
    public void The_longest_decimal_number_is_taken_exactly() =>
        Assert.Equal(Fraction.Parse("-79228162514264337593.543950335"), Fraction.FromDecimal(-79228162514264337593.543950335m));

    [Property(Arbitrary = [typeof(FractionArbitraries)])]
    public void A_decimal_number_is_taken_exactly(int hundredths) =>
        Assert.Equal(Fraction.Of(hundredths, 100), Fraction.FromDecimal(hundredths / 100m));

    [Property(Arbitrary = [typeof(FractionArbitraries)])]
    public void Rounding_never_moves_a_value_by_a_unit_and_agrees_with_decimal_arithmetic(short hundredths, Rounding rounding)
    {
        var value = Fraction.Of(hundredths, 100);
        var rounded = value.Round(1, rounding);
        Assert.True(rounded - value < Fraction.Of(1, 10) && value - rounded < Fraction.Of(1, 10));
        var oracle = rounding switch
        {
            Rounding.HalfAwayFromZero => decimal.Round(hundredths / 100m, 1, MidpointRounding.AwayFromZero),
            Rounding.HalfToEven => decimal.Round(hundredths / 100m, 1, MidpointRounding.ToEven),
            Rounding.Down => decimal.Round(hundredths / 100m, 1, MidpointRounding.ToNegativeInfinity),
            _ => decimal.Round(hundredths / 100m, 1, MidpointRounding.ToPositiveInfinity),
        };
        Assert.Equal(Fraction.FromDecimal(oracle), rounded);
    }
}
