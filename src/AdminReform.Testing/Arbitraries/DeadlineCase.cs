using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Testing.Arbitraries;

/// <summary>An office with a calendar of its own, and the facts of one dossier.</summary>
/// <param name="Week">Which week it works, from 0 to 3: Monday to Friday, Monday to Saturday, three days, Wednesday.</param>
/// <param name="Hours">0 for the common hours, 1 for others with a short Saturday, 2 and 3 for others with a morning that counts half or its hours only.</param>
/// <param name="Policy">When a dossier that comes after the cut-off begins to count.</param>
/// <param name="ExtraDaysOff">Days off, as days after <see cref="First"/>.</param>
/// <param name="Facts">The facts.</param>
public sealed record DeadlineCase(int Week, int Hours, StartPolicy Policy, ValueList<int> ExtraDaysOff, DeadlineFacts Facts)
{
    /// <summary>The first day of the calendar.</summary>
    public static LocalDate First { get; } = new(2026, 1, 1);

    private static readonly LocalizedText Reason = new("nghỉ", "off");

    private static readonly WeekPattern[] Weeks =
    [
        WeekPattern.MondayToFriday,
        WeekPattern.MondayToSaturday,
        WeekPattern.Of(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Sunday),
        WeekPattern.Of(IsoDayOfWeek.Wednesday),
    ];

    private static readonly OfficeWeek Plain =
        OfficeWeek.EveryDay(new OfficeDay(new OpenPeriod(new(7, 45), new(11, 30)), new OpenPeriod(new(13, 15), new(17, 0))));

    /// <summary>The day of the week that may count less than whole.</summary>
    public IsoDayOfWeek ShortDay => Week switch { 0 => IsoDayOfWeek.Friday, 1 => IsoDayOfWeek.Saturday, 2 => IsoDayOfWeek.Sunday, _ => IsoDayOfWeek.Wednesday };

    /// <summary>How much it counts; the only day of a week cannot count not at all.</summary>
    public DayCount ShortDayCounts => Hours switch { 2 => DayCount.Half, 3 => Week == 3 ? DayCount.Half : DayCount.HoursOnly, _ => DayCount.Whole };

    // Where Saturday is not worked, dossiers are only received on it.
    private OfficeHours Office => Hours switch
    {
        0 => OfficeHours.Common,
        1 => OfficeHours.Always(Plain.With(
            IsoDayOfWeek.Saturday, new OfficeDay(new OpenPeriod(new(8, 0), new(8, 45))) { Counts = Weeks[Week] != WeekPattern.MondayToSaturday ? DayCount.ReceptionOnly : DayCount.Whole })),
        _ => OfficeHours.Always(Plain.With(ShortDay, new OfficeDay(new OpenPeriod(new(7, 45), new(11, 30))) { Counts = ShortDayCounts })),
    };

    /// <summary>The calculator of the office.</summary>
    public DeadlineCalculator Calculator() => new(Time(), Regimes.Known, Policy);

    /// <summary>The working time of the office.</summary>
    public WorkingTime Time() => new(
        new WorkingCalendar(new CalendarDefinition("case", new(First, new LocalDate(2031, 12, 31)))
        {
            Weeks = [new(First, Weeks[Week])],
            LocalDays = [.. ExtraDaysOff.Distinct().Select(day => new LocalDay(First.PlusDays(day), false, Reason))],
        }),
        Office);

    /// <summary>The same office with other facts.</summary>
    public DeadlineCase With(Func<DeadlineFacts, DeadlineFacts> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return this with { Facts = change(Facts) };
    }

    /// <summary>The same with one effect for every interruption.</summary>
    public DeadlineCase WithEffect(SupplementEffect effect) => With(facts => facts with
    {
        Interruptions = [.. facts.Interruptions.Select(pause => new Interruption(pause.Kind, pause.From, pause.To, effect))],
    });

    /// <summary>Returns the office and the facts.</summary>
    public override string ToString() =>
        $"week {Week}, hours {Hours}, {Policy}, off [{string.Join(' ', ExtraDaysOff)}], {Facts.Limit} from {Written(Facts.AcceptedAt)}"
        + string.Concat(Facts.Interruptions.Select(pause => $", {pause.Effect} {Written(pause.From)}–{(pause.To is { } to ? Written(to) : "")}"));

    private static string Written(LocalDateTime moment) => LocalDateTimePattern.ExtendedIso.Format(moment);
}
