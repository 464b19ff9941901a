using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>A holiday as the law sets it (ngày lễ, tết) from one day on, until a later rule of the same identity replaces it.</summary>
/// <param name="Id">What the rules of one holiday share over time, such as <c>tet</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Anchor">The day of the year that it is tied to.</param>
/// <param name="From">The first day on which the rule applies.</param>
public sealed record HolidayRule(string Id, LocalizedText Name, HolidayAnchor Anchor, LocalDate From)
{
    /// <summary>The last day on which the rule applies; <see langword="null"/> while no end is known.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>
    /// On which days, counted from the anchor, the holiday may begin. More than one is a choice, left to a decision; while there is none,
    /// the first is assumed and provisional.
    /// </summary>
    public ValueList<int> Starts { get; init; } = [0];

    /// <summary>How many days it lasts.</summary>
    public int Days { get; init; } = 1;

    /// <summary>The names of its days, beginning with the earliest start; empty where every day has the name of the holiday.</summary>
    public ValueList<LocalizedText> DayNames { get; init; } = [];

    /// <summary>What happens when a day of it falls on a weekly day of rest.</summary>
    public HolidayCompensation Compensation { get; init; } = HolidayCompensation.NextWorkingDay;

    /// <summary>The provision that sets the holiday.</summary>
    public Citation? Source { get; init; }

    /// <summary>The provision that makes it up when it falls on a weekly day of rest.</summary>
    public Citation? CompensationSource { get; init; }

    /// <summary>The last day on which the provision can have been published; <see langword="null"/> where it was always known.</summary>
    public LocalDate? PublishedBy { get; init; }

    /// <summary>Whether a decision has to choose the days.</summary>
    public bool IsChoice => Starts.Count > 1;

    internal LocalizedText NameOf(int offset)
    {
        var index = offset - Starts.Min();
        return index >= 0 && index < DayNames.Count ? DayNames[index] : Name;
    }

    /// <summary>Returns the identity, the anchor, the number of days and the days on which it applies.</summary>
    public override string ToString() => $"{Id}: {Anchor}, {Days} days, from {DayText.Of(From)}{(Until is { } last ? $" until {DayText.Of(last)}" : "")}";
}
