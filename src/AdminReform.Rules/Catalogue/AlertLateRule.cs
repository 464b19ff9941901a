using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds online dossiers that nobody took up within the hours after which an officer is alerted (chậm tiếp cận hồ sơ trực tuyến).</summary>
internal sealed class AlertLateRule() : DossierRule(
    RuleIds.AlertLate,
    new("Chưa xem hồ sơ trực tuyến", "Online dossier not taken up"),
    new(
        "Hồ sơ trực tuyến đã đến quá số giờ phải cảnh báo mà chưa được tiếp nhận.",
        "An online dossier has waited longer than the hours after which an officer is alerted."),
    Severity.Warning,
    regime => regime.OnlineAlertHours?.Source,
    [SharedConditions.Online, SharedConditions.Filed, NotTakenUp],
    onlyWhereProvided: true)
{
    // Whoever asked the applicant for something has seen it, though it is back in the queue since.
    private static readonly RuleCondition NotTakenUp = new(
        new("Chưa ai tiếp nhận.", "Nobody has taken it up."),
        (in entry, _) => entry.Dossier is { Status: DossierStatus.Filed, SupplementRequests: 0 } dossier && !dossier.Kinds.Contains(DossierEventKind.DutyAsked));

    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ trực tuyến {finding.Dossier.Id} nộp lúc {MomentText.Of(finding.Cause)} chưa được tiếp nhận: cần cảnh báo người tiếp nhận.",
        $"Online dossier {finding.Dossier.Id}, filed at {MomentText.Of(finding.Cause)}, is not taken up: alert the officer.");

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        var filed = entry.Dossier.SubmittedAt!.Value;
        return context.Calculator.OnlineAlertAt(filed, RegimeFor(entry, context)!) is { } alert ? new(alert.End, null, filed) : null;
    }

    /// <inheritdoc/>
    protected override Regime? RegimeFor(in CaseloadEntry entry, RuleContext context) =>
        entry.Dossier.SubmittedAt is { } filed ? context.RegimeAt(filed.Date) : null;
}
