using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Catalogue;

/// <summary>A sign of gaming: a receipt dated before the dossier was filed (ngày tiếp nhận trước ngày nộp).</summary>
internal sealed class ReceiptBeforeSubmissionRule() : DossierRule(
    RuleIds.ReceiptBeforeSubmission,
    new("Tiếp nhận trước khi nộp", "Receipt before submission"),
    new("Giấy tiếp nhận ghi thời điểm trước khi hồ sơ được nộp.", "The receipt is dated before the dossier was filed."),
    Severity.Warning,
    regime => regime.ClockStart,
    [SharedConditions.Filed, SharedConditions.Accepted])
{
    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ {finding.Dossier.Id}: giấy tiếp nhận ghi {MomentText.Of(finding.Cause)}, hồ sơ nộp {MomentText.Of(finding.Since)}.",
        $"Dossier {finding.Dossier.Id}: the receipt says {MomentText.Of(finding.Cause)}, the dossier was filed at {MomentText.Of(finding.Since)}.");

    /// <inheritdoc/>
    protected internal override ValueList<DossierEvent> EvidenceOf(Finding finding) =>
        [.. finding.Dossier.StandingEvents.Where(happened => happened is Submitted or Accepted)];

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context) =>
        entry.Dossier is { SubmittedAt: { } filed, AcceptedAt: { } accepted } && accepted < filed ? new(filed, null, accepted) : null;
}
