using NodaTime;

namespace AdminReform.Interchange.EventLogs;

public sealed class OfficeClockTests
{
    private static readonly string[] Zones = ["Europe/Amsterdam", "Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Apia", "UTC"];

    [Property(MaxTest = 1000)]
    public void An_instant_is_put_on_the_clock_as_NodaTime_does_it(ushort which, uint hours, uint nanoseconds, int offset)
    {
        var zone = DateTimeZoneProviders.Tzdb[Zones[which % Zones.Length]];
        var local = new LocalDateTime(1905, 1, 1, 0, 0).PlusHours(hours % 2_000_000).PlusNanoseconds(nanoseconds);
        var moment = local.WithOffset(Offset.FromSeconds(offset % (18 * 60) * 60));

        var read = new OfficeClock(zone).WithOffset(moment.LocalDateTime, moment.Offset);

        Assert.Equal(moment.InZone(zone).LocalDateTime, read?.Local);
        Assert.Equal(moment.ToInstant().ToUnixTimeTicks(), read?.Order);
    }

    [Property(MaxTest = 1000)]
    public void The_order_of_wall_clocks_is_that_of_the_instants_that_they_can_be(ushort which, uint hours, ushort minutes)
    {
        var zone = DateTimeZoneProviders.Tzdb[Zones[which % Zones.Length]];
        var first = new LocalDateTime(2011, 1, 1, 0, 0).PlusHours(hours % 20_000);
        var second = first.PlusMinutes(minutes % 600);
        var clock = new OfficeClock(zone);

        var (early, late) = (clock.OnTheClock(first), clock.OnTheClock(second));

        // Never against the earliest reading of the later and the latest reading of the earlier.
        Assert.True(early.Order <= late.Order || zone.MapLocal(first).Count != 1 || zone.MapLocal(second).Count != 1);
        Assert.Equal(first, early.Local);
        if (zone.MapLocal(first).Count == 1)
        {
            Assert.Equal(zone.MapLocal(first).Single().ToInstant().ToUnixTimeTicks(), early.Order);
        }
    }

    [Theory]
    [InlineData("Asia/Ho_Chi_Minh", 9999, 12, 31, 7, true)]
    [InlineData("Asia/Ho_Chi_Minh", 9999, 12, 31, 0, false)]
    [InlineData("America/New_York", 1, 1, 1, 0, false)]
    [InlineData("UTC", 9999, 12, 31, 0, true)]
    [InlineData("UTC", 9999, 12, 31, -1, false)]
    [InlineData("UTC", 1, 1, 1, 1, false)]
    public void At_the_ends_of_the_calendar_there_is_a_date_or_none_and_never_an_exception(string zone, int year, int month, int day, int offset, bool isThere)
    {
        var local = new LocalDate(year, month, day) + (year == 1 ? LocalTime.Midnight : LocalTime.MaxValue);
        var clock = new OfficeClock(DateTimeZoneProviders.Tzdb[zone]);

        Assert.Equal(isThere ? local : null, clock.WithOffset(local, Offset.FromHours(offset))?.Local);
        Assert.Equal(local, clock.OnTheClock(local).Local);
    }
}
