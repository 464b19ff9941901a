using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Information;

/// <summary>That a duty was done for a period.</summary>
/// <param name="Duty">The duty's id.</param>
/// <param name="PeriodStart">The first day of the period.</param>
/// <param name="DoneAt">When it was done.</param>
/// <param name="Source">Where that was read; <see langword="null"/> for the system's own record.</param>
public sealed record DutyReport(string Duty, LocalDate PeriodStart, LocalDateTime DoneAt, Publication? Source = null)
{
    /// <summary>Returns the duty, the period and when it was done.</summary>
    public override string ToString() => $"{Duty} from {DayText.Of(PeriodStart)}, done {DayText.Of(DoneAt)}";
}
