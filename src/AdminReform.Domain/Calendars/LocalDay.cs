using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>A day that one calendar treats in its own way: a local day off, or a day worked by local order.</summary>
/// <param name="Date">The day.</param>
/// <param name="IsWorked">Whether it is worked.</param>
/// <param name="Reason">Why.</param>
/// <param name="Source">The provision that sets it.</param>
public sealed record LocalDay(LocalDate Date, bool IsWorked, LocalizedText Reason, Citation? Source = null)
{
    /// <summary>Returns the day, whether it is worked, and why.</summary>
    public override string ToString() => $"{DayText.Of(Date)} {(IsWorked ? "worked" : "off")}: {Reason}";
}
