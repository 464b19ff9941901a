using NodaTime;

namespace AdminReform.Calendars;

public sealed class OfficeHoursTests
{
    private static readonly OfficeDay Morning = new(new OpenPeriod(new(7, 30), new(11, 30)));
    private static readonly OfficeWeek Full = OfficeWeek.EveryDay(OfficeDay.Common);
    private static readonly OfficeWeek Mornings = OfficeWeek.EveryDay(Morning);

    [Fact]
    public void A_week_of_hours_applies_from_its_first_day_until_the_day_before_the_next()
    {
        var hours = new OfficeHours(new DatedHours(new(2025, 7, 1), Full), new DatedHours(new(2025, 10, 1), Mornings));

        Assert.Equal([Full, Full, Full, Mornings], Days(new(2025, 6, 30), new(2025, 7, 1), new(2025, 9, 30), new(2025, 10, 1)).Select(hours.On));
    }

    [Fact]
    public void Days_in_a_row_with_the_same_hours_are_told_together() => Assert.Equal(
        "Mon–Thu 07:30–11:30, 13:30–17:30; Fri 07:30–11:30; Sat–Sun 07:30–11:30, 13:30–17:30",
        Full.With(IsoDayOfWeek.Friday, Morning).ToString());

    private static LocalDate[] Days(params LocalDate[] days) => days;
}
