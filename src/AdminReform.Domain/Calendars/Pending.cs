using NodaTime;

namespace AdminReform.Calendars;

/// <summary>Names the decisions that a calendar still waits for.</summary>
internal static class Pending
{
    internal static IEnumerable<PendingDecision> Between(CalendarDefinition definition, LocalDate horizon, LocalDate start, LocalDate end)
    {
        var reach = definition.IsBoundBySwaps ? definition.PendingSwaps.ReachInDays : 0;
        var last = LocalDate.Min(end, definition.Range.End).PlusDays(reach);
        if (horizon == definition.Range.End || last <= horizon)
        {
            yield break;
        }

        var first = LocalDate.Max(LocalDate.Max(start, definition.Range.Start).PlusDays(-reach), horizon.PlusDays(1));
        for (var year = first.Year; year <= last.Year; year++)
        {
            var from = LocalDate.Max(first, new LocalDate(year, 1, 1));
            var to = LocalDate.Min(last, new LocalDate(year, 12, 31));
            foreach (var rule in definition.Law.InForce(to).Where(rule => rule.IsChoice))
            {
                yield return new(
                    PendingDecisionKind.Choice, year, new($"Quyết định ngày nghỉ {rule.Name.Vietnamese} năm {year}", $"Decision on the days of {rule.Name.English} {year}"));
            }

            if (definition.IsBoundBySwaps)
            {
                yield return new(
                    PendingDecisionKind.Swaps, year, new($"Quyết định hoán đổi ngày làm việc năm {year}", $"Decision on swaps of days in {year}"));
            }

            foreach (var rule in definition.Law.InForce(to).Where(rule => rule.Compensation == HolidayCompensation.Unsettled))
            {
                if (rule.Anchor.In(year) is { } anchor && DayNumber.ToDate(anchor) is var day && day >= from && day <= to && definition.PatternOn(day)?.IsWorked(day.DayOfWeek) != true)
                {
                    yield return new(
                        PendingDecisionKind.Compensation,
                        year,
                        new($"Quy định nghỉ bù {rule.Name.Vietnamese} {day:dd/MM/uuuu}", $"Rule on making up the {rule.Name.English} of {day:uuuu-MM-dd}"));
                }
            }
        }
    }
}
