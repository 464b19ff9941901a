using AdminReform.Calendars;
using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>An office with a calendar of its own, and the facts of one dossier.</summary>
public sealed record DeadlineCase(int Week, int Hours, StartPolicy Policy, IReadOnlyList<int> ExtraDaysOff, DeadlineFacts Facts)
{
    public static readonly LocalDate First = new(2026, 1, 1);

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

    // Where Saturday is not worked, dossiers are only received on it.
    private OfficeHours Office => Hours == 0 ? OfficeHours.Common : OfficeHours.Always(Plain.With(
        IsoDayOfWeek.Saturday, new OfficeDay(new OpenPeriod(new(8, 0), new(8, 45))) { IsReceptionOnly = Weeks[Week] != WeekPattern.MondayToSaturday }));

    public DeadlineCalculator Calculator() => new(Time(), Regimes.Known, Policy);

    public WorkingTime Time() => new(
        new WorkingCalendar(new CalendarDefinition("case", new(First, new LocalDate(2031, 12, 31)))
        {
            Weeks = [new(First, Weeks[Week])],
            LocalDays = [.. ExtraDaysOff.Distinct().Select(day => new LocalDay(First.PlusDays(day), false, Reason))],
        }),
        Office);

    public DeadlineCase With(Func<DeadlineFacts, DeadlineFacts> change) => this with { Facts = change(Facts) };

    public DeadlineCase WithEffect(SupplementEffect effect) => With(facts => facts with
    {
        Interruptions = [.. facts.Interruptions.Select(pause => new Interruption(pause.Kind, pause.From, pause.To, effect))],
    });

    public override string ToString() =>
        $"week {Week}, hours {Hours}, {Policy}, off [{string.Join(' ', ExtraDaysOff)}], {Facts.Limit} from {Facts.AcceptedAt}"
        + string.Concat(Facts.Interruptions.Select(pause => $", {pause.Effect} {pause.From}–{pause.To}"));
}
