using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Reports;

/// <summary>How the duty to publish results stands for one period.</summary>
/// <param name="Period">The period.</param>
/// <param name="DueOn">The last day in time.</param>
/// <param name="PublishedOn">The day of publication; <see langword="null"/> when there is none.</param>
/// <param name="Status">How it stands.</param>
public sealed record PublicationCheck(ReportingPeriod Period, LocalDate DueOn, LocalDate? PublishedOn, PublicationStatus Status)
{
    /// <summary>Returns the period, when it was due, and how it stands.</summary>
    public override string ToString() => $"{Period}, due {DayText.Of(DueOn)}: {Status}{(PublishedOn is { } day ? $" {DayText.Of(day)}" : "")}";
}
