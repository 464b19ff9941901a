using System.Reflection;
using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Reports;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.NRules;
using AdminReform.Rules.Policies;
using AdminReform.Rules.Targets;
using AdminReform.Rules.Units;
using NodaTime;
using NRules.RuleModel;

namespace AdminReform.Rules.Findings;

/// <summary>When two conclusions are the same, and when a session of NRules tells of one again: each thing that they are made of is changed by itself.</summary>
public sealed class ConclusionEqualityTests
{
    /// <summary>What a change does: to another conclusion, to the same one that says something else, or nothing at all.</summary>
    public enum Change
    {
        Another = 1,
        SaysMore = 2,
        Nothing = 3,
    }

    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;
    private static readonly LocalDateTime At = new(2025, 7, 16, 8, 0);
    private static readonly LocalDateTime Later = At.PlusHours(1);
    private static readonly Citation Source = Regimes.Known.At(At.Date).ClockStart!;
    private static readonly CaseloadEntry Entry = Of(Office.Dossier(null));
    private static readonly CaseloadEntry Told = Of(Office.Dossier(null, new StatusTold(At)));
    private static readonly CaseloadEntry Renewed = Of(Office.Dossier(null, new Reappointed(new(2025, 7, 2, 9, 0), new(new(2025, 7, 20)))));
    private static readonly CaseloadEntry Other = Of(Dossier.Replay(Entry.Dossier.Header with { Id = "d-2" }, Entry.Dossier.Events));
    private static readonly LadderStep Step = KnownLadders.Commune.Steps[0];
    private static readonly Responsible Chair = new(ResponsibilityStep.HeadOfAgency, "commune", "chi", null);
    private static readonly ReportingPeriod July = ReportingPeriod.Month(2025, 7);
    private static readonly UnitFacts Facts = new("A", July, 1, 2, 3, 4, 5);
    private static readonly TargetAssessment Missed = new() { Target = "t", At = At.Date, Status = TargetStatus.Missed, By = new(2024, 12, 31) };
    private static readonly Duty Report = new("report", "A", new("báo cáo", "report"), new(new(2025, 7, 15)));

    public static TheoryData<string, Conclusion, Conclusion, Change> Changes
    {
        get
        {
            var rows = new TheoryData<string, Conclusion, Conclusion, Change>();
            Rows(
                (rule, entry, severity, since, cause, source, step) => new Finding(rule, entry, severity, since, cause, source) { Step = step },
                (RuleCatalogue.Default.Rules[0], RuleCatalogue.Default.Rules[1], Change.Another), (Entry, Other, Change.Another), (Severity.Breach, Severity.Notice, Change.Another), (At, Later, Change.Another),
                (At, Later, Change.Another), ((Citation?)Source, null, Change.SaysMore), ((FoundStep?)null, Found("A", 1), Change.Another));
            rows.Add("dossier told", Finding(Entry), Finding(Told), Change.SaysMore);
            rows.Add("due moment", Finding(Entry), Finding(Renewed), Change.SaysMore);
            rows.Add("round", Finding(Entry) with { Step = Found("A", 1) }, Finding(Entry) with { Step = Found("A", 2) }, Change.Another);
            rows.Add("read again", Finding(Entry), Finding(Of(Dossier.Replay(Entry.Dossier.Header, Entry.Dossier.Events))), Change.Nothing);
            Rows(
                (step, entry, at, cause, recipient, isMissed, _) => new Notice(step, entry, at, cause, recipient, isMissed),
                (Step, KnownLadders.Commune.Steps[1], Change.Another), (Entry, Other, Change.Another), (At, Later, Change.Another), (At, Later, Change.Another), ((Responsible?)null, Chair, Change.Another),
                (false, true, Change.SaysMore), (0, 1, Change.Nothing));
            rows.Add("dossier told", new Notice(Step, Entry, At, At), new Notice(Step, Told, At, At), Change.SaysMore);
            rows.Add("due moment", new Notice(Step, Entry, At, At), new Notice(Step, Entry, At, At) { Due = new(new(2025, 7, 20)) }, Change.SaysMore);
            rows.Add("step of the process", new Notice(Step, Entry, At, At), new Notice(Step, Entry, At, At) { OfStep = Found("A", 1) }, Change.Another);
            Rows(
                (rule, facts, severity, message, source, _, _) => new UnitAlert(rule, facts, severity, message, source),
                (UnitRules.All[0], UnitRules.All[1], Change.Another), (Facts, Facts with { Unit = "B" }, Change.Another), (Severity.Breach, Severity.Notice, Change.Another),
                (new Texts.LocalizedText("vi", "en"), new Texts.LocalizedText("vi", "other"), Change.Nothing), ((Citation?)Source, null, Change.Nothing), (0, 1, Change.Nothing), (0, 1, Change.Nothing));
            rows.Add("month", Unit(Facts), Unit(Facts with { Month = July.Next }), Change.Another);
            rows.Add("counts", Unit(Facts), Unit(Facts with { Open = 9 }), Change.SaysMore);
            Rows(
                (rule, part, severity, _, _, _, _) => new PlanAlert(rule, [part], severity),
                (PlanRules.Missed, PlanRules.OffPath, Change.Another), (Missed, Missed with { Target = "u" }, Change.Another), (Severity.Breach, Severity.Notice, Change.Another),
                (0, 1, Change.Nothing), (0, 1, Change.Nothing), (0, 1, Change.Nothing), (0, 1, Change.Nothing));
            rows.Add("last day", Plan(Missed), Plan(Missed with { By = new(2025, 12, 31) }), Change.Another);
            rows.Add("measured since", Plan(Missed), Plan(Missed with { At = At.Date.PlusDays(1) }), Change.SaysMore);
            Rows(
                (duty, severity, _, _, _, _, _) => new DutyAlert(duty, severity),
                (Report, Report with { Id = "other" }, Change.Another), (Severity.Breach, Severity.Notice, Change.Another), (0, 1, Change.Nothing), (0, 1, Change.Nothing), (0, 1, Change.Nothing), (0, 1, Change.Nothing),
                (0, 1, Change.Nothing));
            rows.Add("due moment", new DutyAlert(Report, Severity.Breach), new DutyAlert(Report with { Due = new(new(2025, 7, 14)) }, Severity.Breach), Change.Another);
            rows.Add("who has to do it", new DutyAlert(Report, Severity.Breach), new DutyAlert(Report with { Unit = "B" }, Severity.Breach), Change.SaysMore);
            Rows(
                (duty, step, at, recipient, isMissed, _, _) => new DutyNotice(duty, step, at, recipient, isMissed),
                (Report, Report with { Id = "other" }, Change.Another), (Step, KnownLadders.Commune.Steps[1], Change.Another), (At, Later, Change.Another),
                ((Responsible?)null, new Responsible(ResponsibilityStep.HeadOfSection, "A", "an"), Change.Another), (false, true, Change.SaysMore), (0, 1, Change.Nothing), (0, 1, Change.Nothing));
            rows.Add("due moment", new DutyNotice(Report, Step, At), new DutyNotice(Report with { Due = new(new(2025, 7, 14)) }, Step, At), Change.Another);
            rows.Add("who has to do it", new DutyNotice(Report, Step, At), new DutyNotice(Report with { Unit = "B" }, Step, At), Change.SaysMore);
            rows.Add("duty", Outside(Report), Outside(Report with { Id = "other" }), Change.Another);
            rows.Add("who has to do it", Outside(Report), Outside(Report with { Unit = "B" }), Change.SaysMore);
            rows.Add("kind", Finding(Entry), new DutyAlert(Report, Severity.Breach), Change.Another);
            return rows;

            // Each of the parts once as it was, and once changed while all others stay.
            void Rows<T1, T2, T3, T4, T5, T6, T7>(
                Func<T1, T2, T3, T4, T5, T6, T7, Conclusion> make, (T1 Is, T1 Becomes, Change Change) a, (T2 Is, T2 Becomes, Change Change) b, (T3 Is, T3 Becomes, Change Change) c,
                (T4 Is, T4 Becomes, Change Change) d, (T5 Is, T5 Becomes, Change Change) e, (T6 Is, T6 Becomes, Change Change) f, (T7 Is, T7 Becomes, Change Change) g)
            {
                var usual = make(a.Is, b.Is, c.Is, d.Is, e.Is, f.Is, g.Is);
                rows.Add("nothing", usual, make(a.Is, b.Is, c.Is, d.Is, e.Is, f.Is, g.Is), Change.Nothing);
                rows.Add("1", usual, make(a.Becomes, b.Is, c.Is, d.Is, e.Is, f.Is, g.Is), a.Change);
                rows.Add("2", usual, make(a.Is, b.Becomes, c.Is, d.Is, e.Is, f.Is, g.Is), b.Change);
                rows.Add("3", usual, make(a.Is, b.Is, c.Becomes, d.Is, e.Is, f.Is, g.Is), c.Change);
                rows.Add("4", usual, make(a.Is, b.Is, c.Is, d.Becomes, e.Is, f.Is, g.Is), d.Change);
                rows.Add("5", usual, make(a.Is, b.Is, c.Is, d.Is, e.Becomes, f.Is, g.Is), e.Change);
                rows.Add("6", usual, make(a.Is, b.Is, c.Is, d.Is, e.Is, f.Becomes, g.Is), f.Change);
                rows.Add("7", usual, make(a.Is, b.Is, c.Is, d.Is, e.Is, f.Is, g.Becomes), g.Change);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_makes_another_conclusion_or_one_that_says_more_or_neither(string what, Conclusion before, Conclusion after, Change change)
    {
        Assert.True(Equals(before, after) == (change != Change.Another), what);
        Assert.True(Equals(after, before) == (change != Change.Another), what);
        Assert.True(change == Change.Another || before.GetHashCode() == after.GetHashCode(), what);
        Assert.True(IsToldAgain(before, after) == (change != Change.Nothing), what);
        Assert.False(before.Equals(null));
    }

    /// <summary>The words of a conclusion are asked for with every part that they may have.</summary>
    [Fact]
    public void What_is_told_names_the_step_and_that_it_was_missed()
    {
        var notice = new Notice(Step, Entry, At, At, isMissed: true) { OfStep = Found("A", 2) };
        Assert.Equal(
            ($"Hồ sơ d-1, {notice.OfStep.Words.Vietnamese} đã quá hạn; hạn là {notice.Due}; lẽ ra đã báo lúc 08:00 16/07/2025.", $"Dossier d-1, {notice.OfStep.Words.English} is overdue; it was due {notice.Due}; this should have been told at 08:00 16/07/2025."),
            (notice.Message.Vietnamese, notice.Message.English));
        Assert.Equal(
            ($"Hồ sơ d-1 đã quá hạn; hạn là {notice.Due}.", $"Dossier d-1 is overdue; it was due {notice.Due}."), new Notice(Step, Entry, At, At).Message is var plain ? (plain.Vietnamese, plain.English) : default);

        var due = Report.DueWords;
        Assert.Equal(
            ($"A: báo cáo, hạn {due.Vietnamese}; lẽ ra đã báo lúc 08:00 16/07/2025.", $"A: report, due {due.English}; this should have been told at 08:00 16/07/2025."),
            new DutyNotice(Report, Step, At, IsMissed: true).Message is var missed ? (missed.Vietnamese, missed.English) : default);
        Assert.Equal("2 results from 2025-07-16T08:00:00 to 2025-07-16T09:00:00", new ResultBulk(At, Later, ["d-1", "d-2"]).ToString());
    }

    private static bool IsToldAgain(Conclusion before, Conclusion after)
    {
        var session = DispatchProxy.Create<IContext, Links>();
        session.Keep("key", before);
        session.Keep("key", after);
        return ((Links)(object)session).Updates > 0;
    }

    private static CaseloadEntry Of(Dossier dossier) => CaseloadEntry.Of(dossier, Calculator);

    private static FoundStep Found(string id, int round) => new(StepProcesses.Step(id, "01 ngày", []), round, null);

    private static Finding Finding(CaseloadEntry entry) => new(RuleCatalogue.Default.Rules[0], entry, Severity.Breach, At, At, Source);

    private static UnitAlert Unit(UnitFacts facts) => new(UnitRules.All[0], facts, Severity.Breach, new("vi", "en"), Source);

    private static PlanAlert Plan(TargetAssessment part) => new(PlanRules.Missed, [part], Severity.Breach);

    private static UndeterminedDuty Outside(Duty duty) => Assert.Single(
        Review.Run(Caseload.At(At, [], Calculator), At, new() { Duties = [duty with { Due = new(new(1970, 1, 1)) }] }).UndeterminedDuties);

    /// <summary>What a session keeps linked under one key, and how often it was told of another.</summary>
    public class Links : DispatchProxy
    {
        private object? _fact;

        internal int Updates { get; private set; }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            Updates += targetMethod!.Name == nameof(IContext.UpdateLinked) ? 1 : 0;
            _fact = targetMethod.Name == nameof(IContext.GetLinked) ? _fact : args![1];
            return targetMethod.Name == nameof(IContext.GetLinked) ? _fact : null;
        }
    }
}
