using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds dossiers whose applicant was asked for a supplement more often than the law allows at one stage (yêu cầu bổ sung quá số lần).</summary>
/// <remarks>Reception and appraisal are counted apart, and a stage for which the regime sets no number has none: 61/2018/NĐ-CP sets one at reception only.</remarks>
internal sealed class SecondSupplementRule() : DossierRule(
    RuleIds.SecondSupplement,
    new("Yêu cầu bổ sung quá số lần", "Supplement asked too often"),
    new(
        "Hồ sơ bị yêu cầu bổ sung nhiều hơn số lần cho phép ở cùng một giai đoạn.",
        "A supplement was asked for more often than allowed at one stage."),
    Severity.Breach,
    regime => (regime.SupplementRequestsAllowed ?? regime.AppraisalSupplementRequestsAllowed)?.Source,
    [SharedConditions.Asked],
    onlyWhereProvided: true)
{
    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ {finding.Dossier.Id} bị yêu cầu bổ sung lần nữa lúc {MomentText.Of(finding.Cause)}, quá số lần cho phép.",
        $"Dossier {finding.Dossier.Id} was asked for one more supplement at {MomentText.Of(finding.Cause)} than allowed.");

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        var regime = RegimeFor(entry, context)!;
        var (accepted, atReception, atAppraisal) = (false, 0, 0);
        foreach (var item in entry.Dossier.StandingEvents.AsSpan())
        {
            accepted |= item is Accepted;
            if (item is SupplementAsked && (accepted
                ? ++atAppraisal > regime.AppraisalSupplementRequestsAllowed?.Value
                : ++atReception > regime.SupplementRequestsAllowed?.Value))
            {
                return new(item.At, null, item.At);
            }
        }

        return null;
    }

    // At intake, before any acceptance, the regime is that of the filing.
    /// <inheritdoc/>
    protected override Regime? RegimeFor(in CaseloadEntry entry, RuleContext context) =>
        context.RegimeOf(entry) ?? (entry.Dossier.SubmittedAt is { } filed ? context.RegimeAt(filed.Date) : null);
}
