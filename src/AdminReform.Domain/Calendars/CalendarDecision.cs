using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>A decision on days off (quyết định, thông báo về ngày nghỉ): which days the law left open, and which days are swapped.</summary>
/// <param name="Title">What people call it, with its number and date where they are known.</param>
/// <param name="PublishedBy">The last day on which it can have been published: the exact day where that is known.</param>
/// <example>
/// <code>
/// var announced = new CalendarDecision(new("Thông báo hoán đổi ngày làm việc", "Notice of a swap of working days"), new LocalDate(2026, 10, 8))
/// {
///     Swaps = [new DaySwap(dayOff: new LocalDate(2026, 10, 16), dayWorked: new LocalDate(2026, 10, 17))],
/// };
/// var calendar = WorkingCalendars.VietnamCivilService.With(announced);
/// var office = new DeadlineCalculator(new WorkingTime(calendar, OfficeHours.Common), Regimes.Known);
/// </code>
/// </example>
public sealed record CalendarDecision(LocalizedText Title, LocalDate PublishedBy)
{
    /// <summary>Its number, such as <c>10065/VPCP-KGVX</c>; <see langword="null"/> where none is known.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string? Number { get; init => field = RequiredText.IfAny(value, nameof(Number)); }

    /// <summary>Whether <see cref="PublishedBy"/> is the day itself, and not only the latest possible one.</summary>
    public bool IsPublicationExact { get; init; } = true;

    /// <summary>The year whose days off it settles, so that the calendar is official to its end; <see langword="null"/> for a single swap.</summary>
    public int? SettlesYear { get; init; }

    /// <summary>The days chosen where the law leaves a choice.</summary>
    public ValueList<HolidayChoice> Choices { get; init; } = [];

    /// <summary>The days swapped.</summary>
    public ValueList<DaySwap> Swaps { get; init; } = [];

    /// <summary>How surely it is known; a decision that rests on a single source is unverified.</summary>
    public Certainty Certainty { get; init; } = Certainty.Secondary;

    /// <summary>Returns the number or the title, and what it settles.</summary>
    public override string ToString() =>
        $"{Number ?? Title.Vietnamese} ({DayText.Of(PublishedBy)}){(SettlesYear is { } year ? FormattableString.Invariant($" settles {year}") : "")}: {Choices.Count} choices, {Swaps.Count} swaps";
}
