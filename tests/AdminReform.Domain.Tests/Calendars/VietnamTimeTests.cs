using NodaTime;

namespace AdminReform.Calendars;

public sealed class VietnamTimeTests
{
    [Property]
    public void Moments_of_NET_are_those_of_the_instant(long ticks, short minutes)
    {
        var utc = new DateTime(Math.Abs(ticks % (DateTime.MaxValue.Ticks - (2 * TimeSpan.TicksPerDay))) + TimeSpan.TicksPerDay, DateTimeKind.Utc);
        var expected = VietnamTime.FromInstant(Instant.FromDateTimeUtc(utc));
        Assert.Equal(expected, VietnamTime.FromDateTime(utc));
        Assert.Equal(expected, VietnamTime.FromDateTimeOffset(new DateTimeOffset(utc).ToOffset(TimeSpan.FromMinutes(minutes % 720))));
        Assert.Equal(expected, VietnamTime.Now(new Clock(utc)));
        Assert.Equal((new DateTimeOffset(utc), TimeSpan.FromHours(7)), (VietnamTime.ToDateTimeOffset(expected), VietnamTime.ToDateTimeOffset(expected).Offset));
    }

    [Theory]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public void A_moment_that_does_not_say_whose_clock_it_is_is_refused(DateTimeKind kind) =>
        Assert.Throws<ArgumentException>(() => VietnamTime.FromDateTime(new DateTime(2026, 7, 6, 9, 0, 0, kind)));

    [Fact]
    public void Nine_in_Ha_Noi_is_two_in_Greenwich() =>
        Assert.Equal(new LocalDateTime(2026, 7, 6, 9, 0), VietnamTime.FromDateTime(new DateTime(2026, 7, 6, 2, 0, 0, DateTimeKind.Utc)));

    private sealed class Clock(DateTime utc) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(utc);
    }
}
