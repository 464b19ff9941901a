using NodaTime;
using NodaTime.Text;

namespace AdminReform.Interchange.EventLogs;

public sealed class IsoMomentTests
{
    private static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];
    private static readonly OfficeClock Clock = new(Amsterdam);

    [Theory]
    [InlineData("2012-01-25", "2012-01-25T00:00:00")]
    [InlineData("2012-01-25 13:45", "2012-01-25T13:45:00")]
    [InlineData("2012/01/25 13:45", "2012-01-25T13:45:00")]
    [InlineData("2012-01-25T13:45:40", "2012-01-25T13:45:40")]
    [InlineData("2012-01-25T13:45:40.5", "2012-01-25T13:45:40.5")]
    [InlineData("2012-01-25T13:45:40,276", "2012-01-25T13:45:40.276")]
    [InlineData("2012-01-25 13:45:40.276000+01:00", "2012-01-25T13:45:40.276")]
    [InlineData("2012-01-25T12:45:40Z", "2012-01-25T13:45:40")]
    [InlineData("2012-01-25 12:45:40 +0000", "2012-01-25T13:45:40")]
    [InlineData("2012-01-25T12:45:40-01", "2012-01-25T14:45:40")]
    [InlineData("2011-10-11 13:45:40+02:00", "2011-10-11T13:45:40")]
    [InlineData("2011-10-11 13:45:40+01:00", "2011-10-11T14:45:40")]
    public void A_text_is_the_wall_clock_of_the_zone(string text, string expected)
    {
        Assert.True(IsoMoment.TryParse(text, out var moment));
        Assert.Equal(LocalDateTimePattern.ExtendedIso.Parse(expected).Value, moment.On(Clock)?.Local);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2012")]
    [InlineData("2012-1-25")]
    [InlineData("2012-02-30")]
    [InlineData("0000-01-01")]
    [InlineData("2012-13-01")]
    [InlineData("25/01/2012")]
    [InlineData("2012/01-25")]
    [InlineData("2012-01/25")]
    [InlineData("2012.01.25")]
    [InlineData("2012/13/01")]
    [InlineData("2012-01-25T")]
    [InlineData("2012-01-25 ")]
    [InlineData("2012-01-25T24:00")]
    [InlineData("2012-01-25T13:60")]
    [InlineData("2012-01-25T13:45:40.")]
    [InlineData("2012-01-25T13:45:40.1234567890")]
    [InlineData("2012-01-25T13:45:40+19:00")]
    [InlineData("2012-01-25T13:45:40+01:60")]
    [InlineData("2012-01-25T13:45:40+01:000")]
    [InlineData("2012-01-25T13:45:40 Z ")]
    [InlineData("٢٠١٢-01-25")]
    [InlineData("2012-01-25T13:45:40Zx")]
    public void Another_text_is_refused(string text) => Assert.False(IsoMoment.TryParse(text, out _));

    [Property(MaxTest = 500)]
    public void What_an_established_formatter_writes_is_read_back(int days, long nanosecond, int offsetMinutes)
    {
        var local = new LocalDate(1900, 1, 1).PlusDays(Math.Abs(days % 100_000)).AtMidnight()
            .PlusNanoseconds(Math.Abs(nanosecond % NodaConstants.NanosecondsPerDay));
        var moment = local.WithOffset(Offset.FromSeconds(offsetMinutes % (18 * 60) * 60));

        Assert.True(IsoMoment.TryParse(OffsetDateTimePattern.ExtendedIso.Format(moment), out var read));
        Assert.Equal(moment.InZone(Amsterdam).LocalDateTime, read.On(Clock)?.Local);
        Assert.True(IsoMoment.TryParse(LocalDateTimePattern.ExtendedIso.Format(local), out var plain));
        Assert.Equal(local, plain.On(Clock)?.Local);
    }

    [Property(MaxTest = 500)]
    public void No_text_makes_it_throw(string? text)
    {
        if (IsoMoment.TryParse(text, out var moment))
        {
            _ = moment.On(Clock);
        }
    }
}
