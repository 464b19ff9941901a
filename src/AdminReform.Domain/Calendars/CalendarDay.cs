using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>A day as a calendar sees it: worked or not, why, and on what ground.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">Why it is worked or off.</param>
/// <param name="Reason">The reason in words, such as <c>Giỗ Tổ Hùng Vương</c>.</param>
public sealed record CalendarDay(LocalDate Date, CalendarDayKind Kind, LocalizedText Reason)
{
    /// <summary>Whether the day is worked.</summary>
    public bool IsWorkingDay => Kind is CalendarDayKind.WorkingDay or CalendarDayKind.SwappedWorkingDay or CalendarDayKind.LocalWorkingDay;

    /// <summary>Whether the week alone does not say what the day is: a holiday, a day off for one, a swap, or a day by local order.</summary>
    public bool IsSpecial => Kind is not (CalendarDayKind.WorkingDay or CalendarDayKind.WeeklyRest);

    /// <summary>The other day of a swap, or the holiday that a compensatory day makes up.</summary>
    public LocalDate? Counterpart { get; init; }

    /// <summary>Why the office was closed, where it was.</summary>
    public ClosureCause? Closure { get; init; }

    /// <summary>The provision of law; <see langword="null"/> for an ordinary day.</summary>
    public Citation? Provision { get; init; }

    /// <summary>The decision that chose or swapped the day; <see langword="null"/> where the law alone says so.</summary>
    public CalendarDecision? Decision { get; init; }

    /// <summary>Whether the decisions that could change the day are not all known.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>The legal basis in words: the provision, the decision, or both; <see langword="null"/> for an ordinary day.</summary>
    public LocalizedText? LegalBasis => (Provision, Decision) switch
    {
        (null, null) => null,
        ({ } provision, null) => Both(provision),
        (null, { } decision) => TitleOf(decision),
        ({ } provision, { } decision) => new(
            $"{provision.In(Language.Vietnamese)}; {TitleOf(decision).Vietnamese}",
            $"{provision.In(Language.English)}; {TitleOf(decision).English}"),
    };

    /// <summary>Returns the day, the reason and the kind.</summary>
    public override string ToString() => $"{DayText.Of(Date)} {Kind}: {Reason}";

    private static LocalizedText TitleOf(CalendarDecision decision) => decision.Certainty == Certainty.Unverified
        ? new($"{decision.Title.Vietnamese} (chưa được kiểm chứng)", $"{decision.Title.English} (unverified)")
        : decision.Title;

    private static LocalizedText Both(Citation provision) => new(provision.In(Language.Vietnamese), provision.In(Language.English));
}
