using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>A figure for an indicator on a day (số liệu).</summary>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Date">The day that the figure speaks of; the last day of the year for a yearly figure.</param>
/// <param name="Value">The figure.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="MeasuredBy">Who measured it; <see langword="null"/> where the source does not say.</param>
/// <param name="Subject">The tier or unit that it speaks of; <see langword="null"/> for the whole.</param>
/// <param name="KnownFrom">The first day on which it was known; <see langword="null"/> means its own day.</param>
/// <param name="Revision">A correction has a higher number than what it corrects, and takes its place.</param>
public sealed record Measurement(
    string Indicator,
    LocalDate Date,
    MeasuredValue Value,
    Publication Source,
    string? MeasuredBy = null,
    string? Subject = null,
    LocalDate? KnownFrom = null,
    int Revision = 0)
{
    /// <summary>Whether it was known on a day.</summary>
    public bool IsKnownAt(LocalDate at) => Date <= at && (KnownFrom ?? Date) <= at;

    /// <summary>Returns the indicator, the day and the value.</summary>
    public override string ToString() =>
        $"{Indicator}{(Subject is null ? "" : $" of {Subject}")} {DayText.Of(Date)}: {Value}{(Revision == 0 ? "" : $" (revision {Revision})")}";
}
