using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Findings;

/// <summary>What a rule may look at besides the dossier: how deadlines are computed, and the policies. Immutable; any number of threads.</summary>
public sealed class RuleContext
{
    private readonly LocalDate? _lastRegulatedDay;
    private readonly AgencyDirectory? _directory;

    /// <summary>Gives rules a calculator and policies to look at.</summary>
    /// <param name="calculator">The calculator that the caseload's deadlines came from.</param>
    /// <param name="policies">The policies; <see cref="PolicyHistory.Default"/> when left out.</param>
    /// <param name="processes">The internal processes by procedure; none when left out.</param>
    /// <param name="directory">The agencies, where policies are for a level of them.</param>
    /// <exception cref="ArgumentException">A policy is for a level, and there is no directory that says which agency is of it.</exception>
    public RuleContext(
        DeadlineCalculator calculator, PolicyHistory? policies = null, ValueList<InternalProcess>? processes = null, AgencyDirectory? directory = null)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        Calculator = calculator;
        Policies = policies ?? PolicyHistory.Default;
        _directory = directory;
        if (Policies.AsksForLevels && directory is null)
        {
            throw new ArgumentException("A policy is for a level of agencies, and no directory says which agency is of it.", nameof(directory));
        }

        Processes = ProcessBook.Of(processes ?? [], calculator);
        _lastRegulatedDay = calculator.Regimes.All[^1].To;
    }

    /// <summary>The calculator that the caseload's deadlines came from.</summary>
    public DeadlineCalculator Calculator { get; }

    /// <summary>The policies of the office.</summary>
    public PolicyHistory Policies { get; }

    /// <summary>The internal processes; <see langword="null"/> where there are none.</summary>
    internal ProcessBook? Processes { get; }

    /// <summary>The policy that a dossier falls under: the most specific that matches, by its day of acceptance, before acceptance by its day of filing.</summary>
    public RulePolicy PolicyOf(in CaseloadEntry entry) => Policies.Policies[PolicyIndexOf(entry)];

    /// <summary>The regime that governs a dossier; <see langword="null"/> before acceptance and before the first known regime.</summary>
    public Regime? RegimeOf(in CaseloadEntry entry) =>
        entry.Dossier.AcceptedAt is not { } accepted ? null
        : entry.Dossier.NamesRegime ? entry.Dossier.Acceptance!.Regime
        : RegimeAt(accepted.Date);

    /// <summary>The regime of a day; <see langword="null"/> before the first known one and after the last.</summary>
    public Regime? RegimeAt(LocalDate date) =>
        date >= Calculator.Regimes.FirstDay && !(_lastRegulatedDay < date) ? Calculator.Regimes.At(date) : null;

    /// <summary>Makes the finding of a rule that holds.</summary>
    internal Finding Found(DossierRule rule, in CaseloadEntry entry, in Window window)
    {
        var severity = PolicyOf(entry).SeverityOf(rule.Id) ?? rule.Severity;
        return new(rule, entry, severity, window.From, window.Cause, rule.GroundOf(entry, window.From, this)) { Step = window.Step };
    }

    /// <summary>
    /// The provision under the regime of a dossier; where that has none, or it had been repealed at the moment or was not yet in force, the one
    /// that had its place then.
    /// </summary>
    internal Citation? CitationOf(CitedRule rule, in CaseloadEntry entry, LocalDateTime at)
    {
        var regime = RegimeOf(entry) ?? RegimeAt((entry.Dossier.SubmittedAt ?? at).Date);
        var citation = regime is null ? null : rule.CitationUnder(regime);
        return citation?.Instrument.IsInForce(at.Date) == true || RegimeAt(at.Date) is not { } then ? citation : rule.CitationUnder(then) ?? citation;
    }

    internal int PolicyIndexOf(in CaseloadEntry entry) => Policies.Policies.Count == 1 ? 0 : Policies.IndexOf(entry.Dossier, _directory);

    /// <summary>The policy that a unit falls under on a day.</summary>
    internal RulePolicy PolicyOf(string unit, LocalDate date) => Policies.Policies[Policies.IndexOf(unit, date, LevelOf(unit, date))];

    private AgencyLevel? LevelOf(string unit, LocalDate date) => Policies.AsksForLevels ? _directory!.Find(unit, date)?.Level : null;
}
