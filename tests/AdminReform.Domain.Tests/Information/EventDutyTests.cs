using System.Globalization;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Information;

public sealed class EventDutyTests
{
    // 2026: Tết off 14–22/02; Sat 22/08 worked for Mon 31/08; 01–02/09 off; 24/11 off.
    [Theory, Holds("63/2010/NĐ-CP", "15"), Holds("63/2010/NĐ-CP", "24.2", Certainty.Unverified), Holds("224/2026/NĐ-CP", "13.1.a")]
    [InlineData("procedures.published.ministry", "2026-09-01", "2026-08-12")] // twenty days before, literally
    [InlineData("procedures.published.ministry", "2026-03-09", "2026-02-17")] // a day of Tết: no later day would leave twenty
    [InlineData("procedures.published.province", "2026-07-01", "2026-06-26")]
    [InlineData("procedures.published.shortened", "2026-11-20", "2026-11-23")]
    [InlineData("procedures.published.shortened", "2026-11-21", "2026-11-25")] // the third day is 24/11, off
    [InlineData("procedures.entered.ministry", "2026-02-12", "2026-03-05")] // 13/02, 23 to 27/02, 02 to 05/03
    [InlineData("procedures.entered.province", "2026-08-20", "2026-08-26")] // 21, 22 (worked), 24, 25, 26/08
    [InlineData("procedures.entered.shortened", "2026-11-23", "2026-11-26")] // 25, 26/11
    [InlineData("outage.announced", "2026-09-07", "2026-08-24")] // 04/09, 03/09, 28, 27, 26, 25, 24/08
    public void A_duty_is_due_as_many_days_before_or_after_what_starts_it(string id, string on, string due) =>
        Assert.Equal(new DueMoment(Day(due)), KnownEventDuties.Of(id).DueFor(Day(on), WorkingCalendars.VietnamCivilService));

    [Theory]
    [InlineData("procedures.published.ministry", "at least 20 days before the day on which the text takes effect [63/2010/NĐ-CP art. 15; Text]")]
    [InlineData("procedures.published.province", "at least 5 days before the day on which the text takes effect [63/2010/NĐ-CP art. 15; Text]")]
    [InlineData("procedures.published.shortened", "within 3 days of the text issued by the shortened procedure [63/2010/NĐ-CP art. 15; Unverified]")]
    [InlineData("procedures.entered.ministry", "within 10 working days of the decision that publishes them [63/2010/NĐ-CP art. 24.2; Unverified]")]
    [InlineData("procedures.entered.province", "within 5 working days of the decision that publishes them [63/2010/NĐ-CP art. 24.2; Unverified]")]
    [InlineData("procedures.entered.shortened", "within 2 working days of the decision that publishes them [63/2010/NĐ-CP art. 24.2; Unverified]")]
    [InlineData("outage.announced", "at least 7 working days before the outage [224/2026/NĐ-CP art. 13.1.a; Text]")]
    public void Each_carries_its_provision_and_certainty(string id, string text) => Assert.Equal($"{id}: {text}", KnownEventDuties.Of(id).ToString());

    [Property]
    public void A_duty_after_falls_on_a_working_day_and_one_before_leaves_its_days(byte count, ushort day, bool isWorking, bool isBefore)
    {
        var calendar = WorkingCalendars.VietnamCivilService;
        var on = new LocalDate(2020, 1, 1).PlusDays(day % 2000);
        var duty = new EventDuty(
            "own", new("x", "x"), new("y", "y"), 1 + (count % 30), isWorking ? TimeUnit.WorkingDay : TimeUnit.Day, isBefore, Instruments.Decree63.Cite(), Certainty.Unverified);
        var due = duty.DueFor(on, calendar).Date;
        var (first, last) = isBefore ? (due, on) : (on, due);
        var days = Enumerable.Range(1, Period.DaysBetween(first, last)).Select(first.PlusDays).ToList();
        var counted = isBefore ? days.Select(each => each.PlusDays(-1)) : days;
        Assert.True((isWorking ? counted.Count(calendar.IsWorkingDay) : days.Count) >= duty.Count);
        Assert.True(isBefore || calendar.IsWorkingDay(due));
        Assert.True(!isWorking || calendar.IsWorkingDay(due));
    }

    [Fact]
    public void What_is_no_number_of_days_is_refused()
    {
        var duty = KnownEventDuties.All[0];
        Assert.Throws<ArgumentOutOfRangeException>(() => new EventDuty("x", duty.Name, duty.StartedBy, 0, TimeUnit.Day, false, duty.Source, duty.Certainty));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EventDuty("x", duty.Name, duty.StartedBy, 1, TimeUnit.Hour, false, duty.Source, duty.Certainty));
        Assert.Throws<ArgumentException>(() => KnownEventDuties.Of("none"));
    }

    private static LocalDate Day(string text) => LocalDate.FromDateOnly(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
