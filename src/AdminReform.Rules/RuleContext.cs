using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Alerts;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Policies;
using AdminReform.Rules.Reviewing;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>What every rule may look at besides the dossier: how deadlines are computed, and the policies. Immutable; any number of threads.</summary>
public sealed class RuleContext
{
    private readonly LocalDate? _lastRegulatedDay;

    /// <summary>Prepares the rules of a review or a monitor.</summary>
    public RuleContext(DeadlineCalculator calculator, ReviewOptions options)
        : this(calculator, (options ?? throw new ArgumentNullException(nameof(options))).Policies, options.Catalogue, options.UnitRules, options.IncludeEnded)
    {
        Routing = options.Routing;
        Acknowledgements = AcknowledgementBook.Of(options.Acknowledgements);
        WatchedSince = options.WatchedSince;
    }

    /// <summary>Prepares a catalogue for the policies of an office.</summary>
    /// <param name="calculator">The calculator that the caseload's deadlines came from.</param>
    /// <param name="policies">The policies; <see cref="PolicyHistory.Default"/> when left out.</param>
    /// <param name="catalogue">The rules; <see cref="RuleCatalogue.Default"/> when left out.</param>
    /// <param name="unitRules">The rules about units; <see cref="Alerts.UnitRules.All"/> when left out.</param>
    /// <param name="includeEnded">Whether the rules look at dossiers that have ended, too.</param>
    public RuleContext(
        DeadlineCalculator calculator,
        PolicyHistory? policies = null,
        RuleCatalogue? catalogue = null,
        ValueList<UnitRule>? unitRules = null,
        bool includeEnded = false)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        Calculator = calculator;
        Policies = policies ?? PolicyHistory.Default;
        Catalogue = catalogue ?? RuleCatalogue.Default;
        IncludeEnded = includeEnded;
        UnitRules = unitRules ?? Alerts.UnitRules.All;
        _lastRegulatedDay = calculator.Regimes.All[^1].To;
        Active = [.. Policies.Policies.Select(policy => new ActiveRules(policy, Catalogue, calculator))];
    }

    private RuleContext(RuleContext former, AcknowledgementBook acknowledgements, LocalDateTime? watchedSince)
    {
        Active = former.Active;
        _lastRegulatedDay = former._lastRegulatedDay;
        Calculator = former.Calculator;
        Policies = former.Policies;
        Catalogue = former.Catalogue;
        UnitRules = former.UnitRules;
        IncludeEnded = former.IncludeEnded;
        Routing = former.Routing;
        WatchedSince = watchedSince;
        Acknowledgements = acknowledgements;
    }

    /// <summary>The calculator that the caseload's deadlines came from.</summary>
    public DeadlineCalculator Calculator { get; }

    /// <summary>The policies of the office.</summary>
    public PolicyHistory Policies { get; }

    /// <summary>The rules, those that a policy switches off included.</summary>
    public RuleCatalogue Catalogue { get; }

    /// <summary>The rules about units.</summary>
    public ValueList<UnitRule> UnitRules { get; }

    /// <summary>The people behind the roles of the ladder; <see langword="null"/> where they are not known.</summary>
    public NoticeRouting? Routing { get; }

    /// <summary>Since when the caseload is watched; <see langword="null"/> for always.</summary>
    public LocalDateTime? WatchedSince { get; }

    /// <summary>The rules that each policy switches on.</summary>
    internal ActiveRules[] Active { get; }

    internal AcknowledgementBook Acknowledgements { get; } = AcknowledgementBook.Empty;

    /// <summary>Whether the rules look at dossiers that have ended, too.</summary>
    public bool IncludeEnded { get; }

    /// <summary>The policy that a dossier falls under: by its day of acceptance, before acceptance by its day of filing.</summary>
    public RulePolicy PolicyOf(in CaseloadEntry entry) => Policies.Policies[PolicyIndexOf(entry)];

    /// <summary>The regime that governs a dossier; <see langword="null"/> before acceptance and before the first known regime.</summary>
    public Regime? RegimeOf(in CaseloadEntry entry) =>
        entry.Dossier.ToDeadlineFacts() is { } clock ? clock.Regime ?? RegimeAt(clock.AcceptedAt.Date) : null;

    /// <summary>The regime of a day; <see langword="null"/> before the first known one and after the last.</summary>
    public Regime? RegimeAt(LocalDate date) =>
        date >= Calculator.Regimes.FirstDay && !(_lastRegulatedDay < date) ? Calculator.Regimes.At(date) : null;

    /// <summary>Makes the finding of a rule that holds.</summary>
    public Finding Found(DossierRule rule, in CaseloadEntry entry, Window window)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var severity = PolicyOf(entry).SeverityOf(rule.Id) ?? rule.Severity;
        return new(rule, entry, severity, window.From, window.Cause, CitationOf(rule, entry, window.From));
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

    /// <summary>The rules that could hold for a dossier under its policy; none for one that has ended, unless those are included.</summary>
    internal RuleChoice.Walk RulesFor(in CaseloadEntry entry) =>
        (entry.Dossier.HasEnded && !IncludeEnded ? RuleChoice.None : Active[PolicyIndexOf(entry)].For(entry.Dossier)).Without(0);

    /// <summary>Whether a rule is applied to a dossier under its policy.</summary>
    internal bool Applies(DossierRule rule, in CaseloadEntry entry) =>
        (IncludeEnded || !entry.Dossier.HasEnded) && PolicyOf(entry).IsOn(rule.Id);

    internal RuleContext With(AcknowledgementBook acknowledgements) => new(this, acknowledgements, WatchedSince);

    internal RuleContext WatchedFrom(LocalDateTime start) => WatchedSince is null ? new(this, Acknowledgements, start) : this;

    internal int PolicyIndexOf(in CaseloadEntry entry) => Active.Length == 1
        ? 0
        : Policies.IndexAt((entry.Dossier.AcceptedAt ?? entry.Dossier.SubmittedAt)?.Date ?? LocalDate.MinIsoValue);
}
