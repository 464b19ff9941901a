using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Catalogue;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Gaming;

/// <summary>A sign of gaming: a receipt dated before the dossier was filed (ngày tiếp nhận trước ngày nộp).</summary>
public sealed class ReceiptBeforeSubmissionRule() : WindowRule(
    "gaming.receipt-before-submission",
    new("Tiếp nhận trước khi nộp", "Receipt before submission"),
    new("Giấy tiếp nhận ghi thời điểm trước khi hồ sơ được nộp.", "The receipt is dated before the dossier was filed."),
    Severity.Warning)
{
    /// <inheritdoc/>
    public override DossierEventKinds Needs => DossierEventKinds.Of(DossierEventKind.Submitted, DossierEventKind.Accepted);

    /// <inheritdoc/>
    public override Citation? CitationUnder(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return regime.ClockStart;
    }

    /// <inheritdoc/>
    public override Window? WindowOf(in CaseloadEntry entry, RuleContext context) =>
        entry.Dossier is { SubmittedAt: { } filed, AcceptedAt: { } accepted } && accepted < filed ? new(filed, null, accepted) : null;

    /// <inheritdoc/>
    public override ValueList<DossierEvent> EvidenceOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return [.. finding.Dossier.Events.Where(happened => happened is Submitted or Accepted)];
    }

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(
            $"Hồ sơ {finding.Dossier.Id}: giấy tiếp nhận ghi {Say.Moment(finding.Cause)}, hồ sơ nộp {Say.Moment(finding.Since)}.",
            $"Dossier {finding.Dossier.Id}: the receipt says {Say.Moment(finding.Cause)}, the dossier was filed at {Say.Moment(finding.Since)}.");
    }

    /// <inheritdoc/>
    protected override ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context) =>
    [Given.Filed(entry), Given.Accepted(entry)];
}
