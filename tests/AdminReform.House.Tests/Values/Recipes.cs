using System.Globalization;
using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Feedback;
using AdminReform.Indices;
using AdminReform.Law;
using AdminReform.Plans;
using AdminReform.Procedures;
using AdminReform.Processes;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.House.Values;

/// <summary>How values are made whose parts cannot be left to chance: plain ones, and those that are read from text.</summary>
internal static class Recipes
{
    private static readonly string[] Words = ["H26.12", "một cửa", "Điều 19 – khoản 6", "x", "thiếu giấy tờ", "người thứ hai"];

    private static readonly string[] Numbers = ["118/2025/NĐ-CP", "61/2018/NĐ-CP", "766/QĐ-TTg", "136/KH-UBND"];

    private static readonly string[] Agencies = ["H26", "H26.12", "G09.20", "000.00.13.H53", "001.02.13.H53"];

    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    private static readonly Dictionary<Type, Func<Maker, object>> ByType = new()
    {
        [typeof(bool)] = maker => maker.Draws.Next(2) == 1,
        [typeof(int)] = maker => maker.Draws.Next(13),
        [typeof(long)] = maker => (long)maker.Draws.Next(1_000),
        [typeof(decimal)] = maker => maker.Draws.Next(200) / 2m,
        [typeof(string)] = maker => new string(Word(maker, Words)),
        [typeof(LocalDate)] = maker => new LocalDate(2024, 1, 1).PlusDays(maker.Draws.Next(1_500)),
        [typeof(LocalTime)] = maker => LocalTime.Midnight.PlusMinutes(maker.Draws.Next(1_440)),
        [typeof(LocalDateTime)] = maker => new LocalDateTime(2024, 1, 1, 0, 0).PlusMinutes(maker.Draws.Next(2_000_000)),
        [typeof(Duration)] = maker => Duration.FromMinutes(maker.Draws.Next(10_000)),
        [typeof(IsoDayOfWeek)] = maker => (IsoDayOfWeek)(1 + maker.Draws.Next(7)),
        [typeof(DateInterval)] = maker =>
        {
            var first = maker.Make<LocalDate>();
            return new DateInterval(first, first.PlusDays(maker.Draws.Next(400)));
        },
        [typeof(InstrumentNumber)] = maker => InstrumentNumber.Parse(Word(maker, Numbers)),
        [typeof(AgencyCode)] = maker => AgencyCode.Parse(Word(maker, Agencies)),
        [typeof(ProcedureCode)] = maker => Variant(maker, ProcedureCode.Parse(string.Create(CultureInfo.InvariantCulture, $"1.{maker.Draws.Next(1_000_000):D6}"))),
        [typeof(ApplicantReference)] = maker => ApplicantReference.Parse(string.Create(CultureInfo.InvariantCulture, $"a-{maker.Draws.Next(100)}")),
        [typeof(TimeLimit)] = maker => Limit(maker),
        [typeof(Fraction)] = maker => maker.Draws.Next(2) == 0 ? Fraction.Of(maker.Draws.Next(9), 8) : Fraction.Of(maker.Draws.Next(120), 1 + maker.Draws.Next(4)),
        [typeof(FeedbackItem)] = maker => Feedback(maker),
        [typeof(Regimes)] = maker => maker.Draws.Next(2) == 0 ? Regimes.Known : Regimes.Of(maker.Make<Regime>()),
        [typeof(IReadOnlyDictionary<string, Outlook>)] = maker => new Dictionary<string, Outlook> { [maker.Make<string>()] = maker.Make<Outlook>() },
        [typeof(CalendarDecision)] = maker => new CalendarDecision(maker.Make<LocalizedText>(), maker.Make<LocalDate>())
        {
            Number = maker.Draws.Next(2) == 0 ? null : Word(maker, Numbers),
            IsPublicationExact = maker.Make<bool>(),
            SettlesYear = 2010 + maker.Draws.Next(20),
            Choices = maker.Some<HolidayChoice>(),
            Swaps = maker.Some<DaySwap>(),
            Certainty = maker.Make<Certainty>(),
        },
        [typeof(WorkingCalendar)] = maker => new WorkingCalendar(
            new CalendarDefinition(maker.Make<string>(), new DateInterval(new(2025, 12, 1), new LocalDate(2026, 12, 1).PlusDays(maker.Draws.Next(60))))
            {
                Weeks = [new DatedWeek(new(2025, 1, 1), maker.Draws.Next(2) == 0 ? WeekPattern.MondayToFriday : WeekPattern.MondayToSaturday, Certainty: maker.Make<Certainty>())],
                Law = maker.Draws.Next(2) == 0 ? HolidayLaw.None : HolidayLaw.Vietnam,
            }),
        [typeof(WorkingTime)] = maker => new WorkingTime(
            maker.Make<WorkingCalendar>(), OfficeHours.Always(OfficeWeek.EveryDay(new OfficeDay(new OpenPeriod(new(7 + maker.Draws.Next(3), 0), new(17, 0)))))),
        [typeof(Deadline)] = maker =>
        {
            var state = maker.Make<DeadlineState>();
            if (state == DeadlineState.Undetermined)
            {
                return new Deadline { State = state, Undetermined = new("deadline.outside-calendar", maker.Make<LocalizedText>()) };
            }

            var certain = new Deadline { State = state, Original = maker.Make<DueMoment>(), Reappointed = maker.Draws.Next(2) == 0 ? null : maker.Make<DueMoment>() };
            return maker.Draws.Next(2) == 0 ? certain : certain with { Bounds = maker.Make<DueBounds>() };
        },
        [typeof(DeadlineTrace)] = maker => Calculator.Explain(
            new DeadlineFacts(new LocalDateTime(2026, 1, 5, 8, 0).PlusHours(maker.Draws.Next(2_000)), TimeLimit.WorkingDays(1 + maker.Draws.Next(20))))!,
        [typeof(StepTime)] = maker => StepLimit.Of(maker.Draws.Next(20) / 4m, maker.Make<StepUnit>()).TimeUnder(maker.Make<TimeLimit>())!,
        [typeof(ProcessOutlook)] = maker => Run(maker).Outlook(),
        [typeof(ControlSlip)] = maker => ControlSlip.Of(Run(maker)),
        [typeof(StepProof)] = maker => Run(maker) is var run ? run.Explain(run.Rounds[0]) : null!,
        [typeof(AgencyDirectory)] = Directory,
        [typeof(IndexSeries)] = maker => IndexSeries.Create(
            maker.Draws.Next(2) == 0 ? IndexDefinition.ParIndex : IndexDefinition.Papi, maker.Make<string>(),
            maker.Some<Publication>().Select((source, index) => new IndexYear(2020 + index, source, Fraction.Of(8 + maker.Draws.Next(70), 1), Group: maker.Make<string>()))).Value,
        [typeof(Plan)] = maker => KnownPlans.Hanoi136 with
        {
            Targets = [.. KnownPlans.Hanoi136.Targets.Take(1 + maker.Draws.Next(KnownPlans.Hanoi136.Targets.Count)).Select(target => maker.Draws.Next(8) switch
            {
                0 => target with { Shape = new WordsShape() },
                1 => target with { Shape = new CoverageShape(maker.Make<Threshold>(), new(2021, 1, 1), new(2025, 12, 31), maker.Make<StartingPoint>()) },
                _ => target,
            })],
        },
    };

    internal static Func<Maker, object>? For(Type type) => ByType.GetValueOrDefault(type);

    private static string Word(Maker maker, string[] words) => words[maker.Draws.Next(words.Length)];

    private static ProcedureCode Variant(Maker maker, ProcedureCode code) => maker.Draws.Next(2) == 0 ? code : code.WithAgency(maker.Make<AgencyCode>());

    private static AgencyDirectory Directory(Maker maker)
    {
        var days = new Validity(new(2025, 7, 1), maker.Draws.Next(2) == 0 ? null : new LocalDate(2030, 1, 1).PlusDays(maker.Draws.Next(99)));
        var (top, below) = (new string("H26"), new string("H26.12"));
        return AgencyDirectory.Create(
            [
                new Agency(top, maker.Make<LocalizedText>(), AgencyKind.PeoplesCommittee, AgencyLevel.Province, days) { Code = AgencyCode.Parse(top) },
                new Agency(below, maker.Make<LocalizedText>(), maker.Make<AgencyKind>(), AgencyLevel.Commune, days) { Parent = top },
            ],
            [new RoleHolding(maker.Make<string>(), maker.Make<AgencyRole>(), below, days)],
            [new Substitution(maker.Make<string>(), new string("ai đó"), days)]).Value;
    }

    private static TimeLimit Limit(Maker maker)
    {
        var unit = maker.Make<TimeUnit>();
        return unit == TimeUnit.SameDay && maker.Draws.Next(2) == 1
            ? TimeLimit.SameDayUntil(new LocalTime(1 + maker.Draws.Next(23), 0))
            : TimeLimit.Of(1 + maker.Draws.Next(60), unit);
    }

    private static ProcessRun Run(Maker maker)
    {
        var accepted = new LocalDateTime(2026, 1, 5, 8, 0).PlusHours(maker.Draws.Next(2_000));
        var dossier = Dossier.Replay(
            new DossierHeader("x", "1.001193", "one-stop", "one-stop", "đất đai", Channel.Counter), [new Accepted(accepted, TimeLimit.WorkingDays(1 + maker.Draws.Next(20)))]);
        return new ProcessClock(StarterProcesses.All[maker.Draws.Next(StarterProcesses.All.Count)], Calculator).Run(dossier, accepted.PlusHours(maker.Draws.Next(400)))!;
    }

    // Of the events that are drawn, those that may follow.
    private static FeedbackItem Feedback(Maker maker)
    {
        var item = FeedbackItem.Receive(maker.Make<string>(), maker.Make<string>(), maker.Make<LocalDateTime>());
        for (var i = 0; i < 12; i++)
        {
            var next = maker.Make<FeedbackEvent>() with { At = (item.Events.Count == 0 ? item.ReceivedAt : item.Events[^1].At).PlusMinutes(i) };
            item = item.Apply(next).TryGet(out var later) ? later : item;
        }

        return item;
    }
}
