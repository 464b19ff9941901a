using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Engine;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>Why a rule holds for a dossier at a moment, or why it does not.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Dossier">The dossier, as known at the moment.</param>
/// <param name="At">The moment.</param>
/// <param name="Policy">The policy that applies to the dossier.</param>
/// <param name="Regime">The regime that governs it; <see langword="null"/> before acceptance and before the first known regime.</param>
/// <param name="Finding">What the rule concludes; <see langword="null"/> when it does not hold.</param>
/// <param name="Citation">The provision under the regime of the dossier; <see langword="null"/> where there is none.</param>
/// <param name="Conditions">The conditions in the order in which they are asked; the first that does not hold is why the rule does not.</param>
/// <param name="Deadline">How the due moment comes about; <see langword="null"/> before acceptance and without a limit.</param>
/// <param name="NextMoment">When time alone could change the conclusion; <see langword="null"/> for never.</param>
public sealed record RuleExplanation(
    DossierRule Rule,
    Dossier Dossier,
    LocalDateTime At,
    RulePolicy Policy,
    Regime? Regime,
    Finding? Finding,
    Citation? Citation,
    ValueList<CheckedCondition> Conditions,
    DeadlineTrace? Deadline,
    LocalDateTime? NextMoment)
{
    /// <summary>Whether the rule holds.</summary>
    public bool Holds => Finding is not null;

    internal static RuleExplanation Of(DossierRule rule, Dossier dossier, LocalDateTime at, OfficeRules office, string? step = null)
    {
        var context = office.Context;
        var known = dossier.AsOf(at);
        var entry = CaseloadEntry.Of(known, context.Calculator);
        var scope = context.PolicyOf(entry).Scope;
        var isOn = context.PolicyOf(entry).IsOn(rule.Id);
        var isLookedAt = office.LooksAt(entry);
        var about = rule.About(step, entry, at, context);
        var finding = isOn && isLookedAt ? about.Conclude(entry, at, context) : null;
        return new(
            rule,
            known,
            at,
            context.PolicyOf(entry),
            context.RegimeOf(entry),
            finding,
            finding is null ? rule.GroundOf(entry, at, context) : finding.Citation,
            [
                new(
                    scope == PolicyScope.Everything
                        ? new("Quy tắc được bật trong chính sách của cơ quan.", "The office's policy has the rule switched on.")
                        : new(
                            $"Quy tắc được bật trong chính sách áp dụng cho {scope.Words.Vietnamese}.",
                            $"The policy for {scope.Words.English}, the most specific that matches, has the rule switched on."),
                    isOn),
                new(new("Hồ sơ chưa kết thúc.", "The dossier has not ended."), isLookedAt),
                .. about.Check(entry, at, context),
            ],
            known.ToDeadlineFacts() is { Limit: not null } clock && IsWithin(entry) ? context.Calculator.Explain(clock) : null,
            isOn && isLookedAt && about.TryWindow(entry, context, out var window) ? window.NextChange(at) : null);
    }

    // A limit that leads outside the calendar runs without a due moment, and there is nothing to prove.
    private static bool IsWithin(in CaseloadEntry entry) => entry.Deadline.State != DeadlineState.Undetermined;
}
