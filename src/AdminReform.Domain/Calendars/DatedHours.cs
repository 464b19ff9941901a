using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>Office hours with the first day on which they apply; they last until the next ones.</summary>
/// <param name="From">The first day.</param>
/// <param name="Week">The hours of each day of the week.</param>
public sealed record DatedHours(LocalDate From, OfficeWeek Week)
{
    /// <summary>Returns the first day and the hours.</summary>
    public override string ToString() => $"from {DayText.Of(From)}: {Week}";
}
