using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>What every rule may look at besides the dossier: how deadlines are computed, and the policy.</summary>
/// <param name="Calculator">The calculator that the caseload's deadlines came from.</param>
/// <param name="Policy">The thresholds, severities and switches in force.</param>
public sealed record RuleContext(DeadlineCalculator Calculator, RulePolicy Policy)
{
    /// <summary>The regime that governs a dossier; <see langword="null"/> before acceptance and before the first known regime.</summary>
    public Regime? RegimeOf(in CaseloadEntry entry) =>
        entry.Dossier.Clock is not { } clock ? null
        : clock.Regime ?? (clock.AcceptedAt.Date >= Calculator.Regimes.FirstDay ? Calculator.Regimes.At(clock.AcceptedAt.Date) : null);

    /// <summary>Makes the finding of a rule that holds.</summary>
    public Finding Found(DossierRule rule, in CaseloadEntry entry, Window window)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var citation = RegimeOf(entry) is { } regime ? rule.CitationUnder(regime) : null;
        return new(rule, entry, rule.Severity, window.From, window.Cause, citation);
    }
}
