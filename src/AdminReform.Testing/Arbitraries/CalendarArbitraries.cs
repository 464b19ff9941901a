using AdminReform.Calendars;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Small random calendars over five years, days within them, and numbers of days; each shrinks.</summary>
public static class CalendarArbitraries
{
    /// <summary>The range of every calendar drawn: 01/01/2023 to 31/12/2027.</summary>
    public static DateInterval Years { get; } = new(new(2023, 1, 1), new(2027, 12, 31));

    private static readonly int Length = Years.Length;

    /// <summary>Calendars of any week, which may change once, with or without the holidays and decisions of Vietnam, and days of their own.</summary>
    public static Arbitrary<WorkingCalendar> Calendars() => Arb.From(
        from week in Gen.Choose(1, 127)
        from later in Gen.Choose(1, 127)
        from changesAt in Gen.Choose(0, Length - 1)
        from vietnamese in Gen.Elements(true, false)
        from days in Gen.Choose(0, Length - 1).Two().ListOf(6)
        select Calendar(week, later, changesAt, vietnamese, days),
        Simpler);

    /// <summary>Days of the range without its first and last 120, so that small additions stay inside.</summary>
    public static Arbitrary<LocalDate> Dates() => Arb.From(
        Gen.Choose(120, Length - 121).Select(day => Years.Start.PlusDays(day)),
        date => date == Years.Start.PlusDays(120) ? [] : [Years.Start.PlusDays(120), date.PlusDays(-1)]);

    private static WorkingCalendar Calendar(int week, int later, int changesAt, bool vietnamese, IEnumerable<(int Day, int Worked)> days) => new(
        new CalendarDefinition("random", Years)
        {
            Weeks = [new(Years.Start, Week(week)), new(Years.Start.PlusDays(changesAt + 1), Week(later))],
            Law = vietnamese ? HolidayLaw.Vietnam : HolidayLaw.None,
            Decisions = vietnamese ? OfficialDays.Vietnam : OfficialDays.None,
            LocalDays = ValueList.From(days.Select(day =>
                new LocalDay(Years.Start.PlusDays(day.Day), day.Worked % 2 == 0, new LocalizedText("Địa phương", "Local")))),
        });

    private static WeekPattern Week(int bits) =>
        WeekPattern.Of([.. Enumerable.Range(1, 7).Where(day => (bits >> (day - 1) & 1) != 0).Select(day => (IsoDayOfWeek)day)]);

    private static IEnumerable<WorkingCalendar> Simpler(WorkingCalendar calendar)
    {
        if (calendar.Definition.LocalDays.Count > 0)
        {
            yield return new(calendar.Definition with { LocalDays = [] });
            yield return new(calendar.Definition with { LocalDays = ValueList.From(calendar.Definition.LocalDays.Skip(1)) });
        }

        if (calendar.Definition.Law.Rules.Count > 0)
        {
            yield return new(calendar.Definition with { Law = HolidayLaw.None, Decisions = OfficialDays.None });
        }
    }
}
