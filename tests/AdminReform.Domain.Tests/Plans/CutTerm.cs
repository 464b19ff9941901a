using NodaTime;

namespace AdminReform.Plans;

/// <summary>A term that cuts reporting years anywhere.</summary>
public sealed record CutTerm(LocalDate First, LocalDate Last)
{
    internal static int ReportingYear(LocalDate day) => day.Month == 12 && day.Day >= 15 ? day.Year + 1 : day.Year;

    internal static (int Year, int Month) ReportingMonth(LocalDate day) =>
        day.Day <= 14 ? (day.Year, day.Month) : day.Month == 12 ? (day.Year + 1, 1) : (day.Year, day.Month + 1);

    internal IEnumerable<LocalDate> Days => Enumerable.Range(0, Period.DaysBetween(First, Last) + 1).Select(day => First.PlusDays(day));
}
