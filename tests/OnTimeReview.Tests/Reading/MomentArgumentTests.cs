using NodaTime;

namespace OnTimeReview.Reading;

public sealed class MomentArgumentTests
{
    [Theory]
    [InlineData("2012-01-25T00:00:00+01:00")]
    [InlineData("2012-01-25 00:00:00+01:00")]
    [InlineData("2012-01-25T00:00+01:00")]
    [InlineData("2012-01-25T00:00:00.000+01")]
    [InlineData("2012-01-24T23:00:00Z")]
    public void A_moment_has_an_offset(string text) =>
        Assert.Equal(Instant.FromUtc(2012, 1, 24, 23, 0), MomentArgument.Parse(text).ToInstant());

    [Theory]
    [InlineData("2012-01-25T00:00:00")]
    [InlineData("2012-01-25 00:00")]
    [InlineData("2012-01-25")]
    public void A_moment_without_a_zone_is_told_so(string text) =>
        Assert.Contains("time zone is missing", Assert.Throws<InputException>(() => MomentArgument.Parse(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("tomorrow")]
    [InlineData("2012-02-30T00:00:00Z")]
    public void Another_text_is_no_moment(string text) =>
        Assert.Contains("not a moment", Assert.Throws<InputException>(() => MomentArgument.Parse(text)).Message, StringComparison.Ordinal);
}
