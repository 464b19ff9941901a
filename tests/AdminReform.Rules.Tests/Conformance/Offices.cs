using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;
using AdminReform.Rules.Units;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Conformance;

/// <summary>The offices of the suite: the catalogue as it ships, dated policies with switches and severities, and a rule of an office's own.</summary>
public static class Offices
{
    public static DeadlineCalculator Calculator { get; } = DeadlineCalculator.VietnamCivilService;

    // The default threshold needs fifty dossiers before a backlog grows; here the unit rules have something to say about a handful.
    private static readonly RulePolicy Strict =
        RulePolicy.Default with { AlwaysLateRuns = 2, BacklogGrowth = 0, LatenessAllowed = 0, BulkResults = 2, BulkMinutes = 240, BulkLastDays = 6 };

    /// <summary>The moment from which every engine of the suite watches; notices of an earlier moment are told as missed.</summary>
    private static readonly LocalDateTime WatchedSince = new(2025, 7, 1, 7, 0);

    private static readonly Dictionary<string, ReviewOptions> All =
        new[] { "as shipped", "dated policies", "a rule of its own", "people and an audit" }.ToDictionary(name => name, name => Make(name) with { WatchedSince = WatchedSince });

    public static string[] Names { get; } = [.. All.Keys];

    public static ReviewOptions Of(string name) => All[name];

    private static ReviewOptions Make(string name) => name switch
    {
        "as shipped" => ReviewOptions.Default,
        "dated policies" => new()
        {
            Policies = PolicyHistory.Of(
                Strict with { Settings = [new("dossier.due-soon", IsOn: false), new("dossier.overdue", Severity: Severity.Notice)] },
                Strict with { From = new(2025, 7, 9), DueSoonWorkingDays = 6, Settings = [new("dossier.apology-due", IsOn: false)] },
                Strict with { From = new(2025, 7, 20), Settings = [new("unit.repeated-lateness", IsOn: false)] }),
        },
        "a rule of its own" => new()
        {
            Policies = PolicyHistory.Of(Strict),
            Catalogue = RuleCatalogue.Default.With(new DelegateRule(
                "own.first-day",
                new("Ngày đầu", "First day"),
                new("Hồ sơ ở trong ngày đầu.", "The dossier is in its first day."),
                Severity.Notice,
                (entry, _) => entry.Dossier.AcceptedAt is { } accepted ? new(accepted, accepted.PlusDays(1), accepted) : null,
                finding => new($"{finding.Dossier.Id}: ngày đầu.", $"{finding.Dossier.Id}: first day."))),
            UnitRules = [.. UnitRules.All],
            Processes = [StepProcesses.Of("1.001193")],
        },
        "people and an audit" => new()
        {
            Routing = Office.Routing,
            IncludeEnded = true,
            Processes = [StepProcesses.Of("1.001193")],
            Policies = PolicyHistory.Of(Strict with
            {
                Ladder = new(
                    "stopped",
                    [
                        new("officer", -1, ResponsibilityStep.HandlingOfficer),
                        new("half", StepTiming.ShareOfLimit(Fraction.Of(1, 2)), ResponsibilityStep.HandlingOfficer),
                        new("one-stop-head", 1, ResponsibilityStep.HeadOfOneStop) { StopsWhen = [StopCondition.Acknowledged] },
                        new("chair", 3, ResponsibilityStep.HeadOfAgency) { StopsWhen = [StopCondition.Acknowledged, StopCondition.Reappointed] },
                    ]),
                StepLadder = new(
                    "stopped steps",
                    [
                        new("step-half", StepTiming.ShareOfLimit(Fraction.Of(1, 2)), ResponsibilityStep.HandlingOfficer),
                        new("step-head", StepTiming.WorkingMinutes(45), ResponsibilityStep.HeadOfSection) { StopsWhen = [StopCondition.Acknowledged] },
                        new("step-leader", 1, ResponsibilityStep.HeadOfAgency) { StopsWhen = [StopCondition.Acknowledged, StopCondition.Reappointed] },
                    ]),
            }),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

}
