using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Processes;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Engine;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Policies;
using AdminReform.Rules.Units;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>What a review may be told besides the caseload and the moment; everything has a default.</summary>
public sealed record ReviewOptions
{
    /// <summary>Every default.</summary>
    public static ReviewOptions Default { get; } = new();

    /// <summary>The policies of the office.</summary>
    public PolicyHistory Policies { get; init; } = PolicyHistory.Default;

    /// <summary>The rules.</summary>
    public RuleCatalogue Catalogue { get; init; } = RuleCatalogue.Default;

    /// <summary>The rules about units.</summary>
    public ValueList<UnitRule> UnitRules { get; init; } = Units.UnitRules.All;

    /// <summary>
    /// Whether the rules look at dossiers that have ended, too: returned, stopped, closed or refused at intake. Off, findings are what somebody
    /// can still act on; on, they are an audit of what is on record. <see cref="RuleIds.ClosedTooEarly"/>, <see cref="RuleIds.EarlyReturnUnannounced"/> and, once the result was handed over,
    /// <see cref="RuleIds.CorrectionLate"/> are found in an audit alone; <see cref="ReviewResult.EndedNotLookedAt"/> says of how many dossiers no rule was asked.
    /// </summary>
    public bool IncludeEnded { get; init; }

    /// <summary>
    /// The targets of the plans, each once, assessed for the moment; those that need attention become alerts. For a monitor those that it begins with.
    /// </summary>
    public ValueList<TargetAssessment> Assessments { get; init; } = [];

    /// <summary>
    /// What units have to do besides dossiers, each once, with what was done; those that are overdue become alerts, and the ladder is climbed for
    /// them. For a monitor those that it begins with.
    /// </summary>
    public ValueList<Duty> Duties { get; init; } = [];

    /// <summary>
    /// The internal processes, each by the procedure that it is for (<see cref="InternalProcess.Id"/>); of its versions the one of the day of acceptance
    /// holds for a dossier. With none, no rule looks at steps.
    /// </summary>
    /// <exception cref="ArgumentException">Two processes are for the same procedure.</exception>
    public ValueList<InternalProcess> Processes { get; init => field = OnePerProcedure(value); } = [];

    /// <summary>What the counts count.</summary>
    public CountingPolicy Counting { get; init; } = CountingPolicy.Default;

    /// <summary>The people behind the roles of the ladder; <see langword="null"/> where they are not known, and notices name the role only.</summary>
    public NoticeRouting? Routing { get; init; }

    /// <summary>The agencies, where policies are for a level of them; those of <see cref="Routing"/> when left out.</summary>
    public AgencyDirectory? Directory { get; init; }

    /// <summary>The notices that were acknowledged; those after the moment of the review count when their moment comes.</summary>
    public ValueList<Acknowledgement> Acknowledgements { get; init; } = [];

    /// <summary>
    /// Since when the caseload is watched: notices of an earlier moment are told as missed. <see langword="null"/> means always for a review,
    /// and since its start for a monitor.
    /// </summary>
    public LocalDateTime? WatchedSince { get; init; }

    /// <summary>The rules, prepared for an engine.</summary>
    internal OfficeRules RulesWith(DeadlineCalculator calculator) => new(
        new(new(calculator, Policies, Processes, Directory ?? Routing?.Directory), AcknowledgementBook.Of(Acknowledgements), Routing, WatchedSince), Catalogue, UnitRules, IncludeEnded);

    private static ValueList<InternalProcess> OnePerProcedure(ValueList<InternalProcess> processes)
    {
        ArgumentNullException.ThrowIfNull(processes);
        return processes.GroupBy(process => process.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new ArgumentException($"Two processes are for the procedure {twice.Key}.", nameof(processes))
            : processes;
    }
}
