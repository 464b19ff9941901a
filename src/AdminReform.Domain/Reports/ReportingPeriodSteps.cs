using NodaTime;

namespace AdminReform.Reports;

/// <summary>Steps from a reporting period to the one that follows it without a gap.</summary>
internal static class ReportingPeriodSteps
{
    internal static ReportingPeriod Next(ReportingPeriod period)
    {
        var closing = period.Last;
        switch (period.Kind)
        {
            case ReportingPeriodKind.Month:
                var next = closing.PlusMonths(1);
                return ReportingPeriod.Month(next.Year, next.Month);
            case ReportingPeriodKind.Quarter:
                var quarter = closing.PlusMonths(3);
                return ReportingPeriod.Quarter(quarter.Year, quarter.Month / 3);
            case ReportingPeriodKind.Year:
                return ReportingPeriod.Year(closing.Year + 1);
            default:
                var first = closing.PlusDays(1);
                return ReportingPeriod.Span(first, WholeMonths(period) is { } months
                    ? first.PlusMonths(months).PlusDays(-1)
                    : first.PlusDays(period.Days - 1));
        }
    }

    // 01/12–31/05 is six months, followed by 01/06–30/11: the span is whole months when the day after it has the first day's number.
    private static int? WholeMonths(ReportingPeriod period)
    {
        var after = period.Last.PlusDays(1);
        return after.Day == period.First.Day ? Period.Between(period.First, after, PeriodUnits.Months).Months : null;
    }
}
