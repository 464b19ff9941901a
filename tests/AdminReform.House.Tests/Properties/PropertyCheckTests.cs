#if !PUBLIC_FEED
using System.Text.RegularExpressions;

namespace AdminReform.House.Properties;

public sealed partial class PropertyCheckTests
{
    [Property]
    public void Parameters_are_generated(int left, int right) => Assert.Equal(left + right, right + left);

    [Property(MaxTest = 20, Arbitrary = [typeof(Digits)])]
    public bool An_arbitrary_named_by_the_attribute_is_used(int digit) => digit is >= 0 and <= 9;

    [Fact]
    public void A_failure_is_shrunk_and_says_how_to_run_it_again() =>
        Assert.Matches(@"(?s)Falsifiable, after .*shrink.*Replay = ""\([0-9]+,[0-9]+,[0-9]+\)""$", FailureOf(replay: null));

    [Fact]
    public void A_replay_starts_at_the_case_that_failed()
    {
        var first = FailureOf(replay: null);
        var again = FailureOf(ReplayIn().Match(first).Groups[1].Value);
        Assert.Contains("Falsifiable, after 1 test ", again, StringComparison.Ordinal);
        Assert.Equal(ReplayIn().Match(first).Value, ReplayIn().Match(again).Value);
    }

    [Fact]
    public void A_method_that_throws_is_a_property_that_fails()
    {
        var method = typeof(Claims).GetMethod(nameof(Claims.ThrowsBeyondThirty))!;
        var failure = Assert.Throws<PropertyFailedException>(() => PropertyCheck.Run(null, method, new PropertyAttribute()));
        Assert.Contains("beyond thirty", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(12,34)")]
    [InlineData("(12,34,5)")]
    [InlineData("(18446744073709551615,18446744073709551615,100)")]
    public void A_replay_reads_back_as_it_was_written(string text) => Assert.Equal(text, ReplayText.Read(text).ToString());

    [Fact]
    public void Parentheses_of_a_replay_are_optional() => Assert.Equal(ReplayText.Read("(12,34,5)"), ReplayText.Read("12,34,5"));

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("(12,34,5,6)")]
    [InlineData("a,b")]
    public void A_replay_that_is_neither_is_an_error(string text) => Assert.Throws<FormatException>(() => ReplayText.Read(text));

    private static string FailureOf(string? replay)
    {
        var method = typeof(Claims).GetMethod(nameof(Claims.IsAtMostThirty))!;
        var attribute = new PropertyAttribute { MaxTest = 1000, Replay = replay };
        return Assert.Throws<PropertyFailedException>(() => PropertyCheck.Run(null, method, attribute)).Message;
    }

    [GeneratedRegex("""Replay = "(.*)"$""")]
    private static partial Regex ReplayIn();

    public static class Claims
    {
        public static bool IsAtMostThirty(int number) => number <= 30;

        public static void ThrowsBeyondThirty(int number)
        {
            if (number > 30)
            {
                throw new InvalidOperationException("beyond thirty");
            }
        }
    }

    public static class Digits
    {
        public static Arbitrary<int> Digit() => Gen.Choose(0, 9).ToArbitrary();
    }
}
#endif
