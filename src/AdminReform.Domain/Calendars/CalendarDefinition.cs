using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>What a working calendar is made of: the weeks, the law, the decisions and the local days.</summary>
/// <param name="Name">A short name for logs and version stamps, such as <c>vn-civil-service</c>.</param>
/// <param name="Range">The days that the calendar covers, within 1899 to 2200.</param>
public sealed record CalendarDefinition(string Name, DateInterval Range)
{
    /// <summary>The days of the week worked, each pattern from its first day on; the first one also covers the days before.</summary>
    public ValueList<DatedWeek> Weeks { get; init; } = [];

    /// <summary>The holidays by statute.</summary>
    public HolidayLaw Law { get; init; } = HolidayLaw.None;

    /// <summary>The decisions on days off.</summary>
    public OfficialDays Decisions { get; init; } = OfficialDays.None;

    /// <summary>Whether swaps of days bind: they do for bodies that rest on Saturday and Sunday, not for enterprises.</summary>
    public bool IsBoundBySwaps { get; init; }

    /// <summary>What a swap does whose day of rest the week works anyway: an office that works six days decides it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is unknown.</exception>
    public SwapsOnWorkedDays SwapsOnWorkedDays
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(SwapsOnWorkedDays), value, "Such a swap is refused, takes the day off, or is left out.")
            .InVietnamese("Hoán đổi như vậy bị từ chối, chỉ cho nghỉ, hoặc bị bỏ qua.");
    }

    /// <summary>What to expect of swaps not yet announced, for the bounds of provisional days.</summary>
    public SwapAllowance PendingSwaps { get; init; } = SwapAllowance.Default;

    /// <summary>Days treated locally, which override everything else.</summary>
    public ValueList<LocalDay> LocalDays { get; init; } = [];

    /// <summary>The week that applies on a day; <see langword="null"/> where the definition has no weeks.</summary>
    internal DatedWeek? WeekOn(LocalDate date)
    {
        DatedWeek? inForce = null;
        foreach (var week in Weeks)
        {
            if (week.From <= date && (inForce is null || week.From >= inForce.From))
            {
                inForce = week;
            }
        }

        return inForce ?? Weeks.MinBy(week => week.From);
    }

    internal WeekPattern? PatternOn(LocalDate date) => WeekOn(date)?.Pattern;

    /// <summary>Returns the name, the days covered and how much it is made of.</summary>
    public override string ToString() => $"{Name} {DayText.Of(Range.Start)} – {DayText.Of(Range.End)}: {Law}, {Decisions}, {LocalDays.Count} local days";
}
