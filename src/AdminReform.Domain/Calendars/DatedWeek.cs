using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>A week pattern with the first day on which it applies; it lasts until the next one.</summary>
/// <param name="From">The first day.</param>
/// <param name="Pattern">The days worked.</param>
/// <param name="Source">The provision that sets it.</param>
/// <param name="Certainty">How surely that is known.</param>
public sealed record DatedWeek(LocalDate From, WeekPattern Pattern, Citation? Source = null, Certainty Certainty = Certainty.Text)
{
    /// <summary>Returns the first day, the days worked and the provision.</summary>
    public override string ToString() => $"from {DayText.Of(From)}: {Pattern}{(Source is null ? "" : $" [{Source}{(Certainty == Certainty.Unverified ? ", unverified" : "")}]")}";
}
