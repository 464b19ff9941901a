using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds online dossiers that nobody took up within the hours after which an officer is alerted (chậm tiếp cận hồ sơ trực tuyến).</summary>
public sealed class AlertLateRule() : WindowRule(
    "dossier.alert-late",
    new("Chưa xem hồ sơ trực tuyến", "Online dossier not taken up"),
    new(
        "Hồ sơ trực tuyến đã đến quá số giờ phải cảnh báo mà chưa được tiếp nhận.",
        "An online dossier has waited longer than the hours after which an officer is alerted."),
    Severity.Warning)
{
    /// <inheritdoc/>
    public override DossierEventKinds Needs => DossierEventKinds.Of(DossierEventKind.Submitted);

    /// <inheritdoc/>
    public override Citation? CitationUnder(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return regime.OnlineAlertHours?.Source;
    }

    /// <inheritdoc/>
    public override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return entry.Dossier is { Status: DossierStatus.Filed, Channel: Channel.Online, SubmittedAt: { } filed } dossier
            && !WasTakenUp(dossier)
            && context.RegimeAt(filed.Date) is { } regime
            && context.Calculator.OnlineAlertAt(filed, regime) is { } alert
            ? new(alert.End, null, filed)
            : null;
    }

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(
            $"Hồ sơ trực tuyến {finding.Dossier.Id} nộp lúc {Say.Moment(finding.Cause)} chưa được tiếp nhận: cần cảnh báo người tiếp nhận.",
            $"Online dossier {finding.Dossier.Id}, filed at {Say.Moment(finding.Cause)}, is not taken up: alert the officer.");
    }

    /// <inheritdoc/>
    protected override ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
        [
            Given.Online(entry),
            Given.Filed(entry),
            new(new("Chưa ai tiếp nhận.", "Nobody has taken it up."), entry.Dossier.Status == DossierStatus.Filed && !WasTakenUp(entry.Dossier)),
            Given.Regulated(entry.Dossier.SubmittedAt is { } filed && context.RegimeAt(filed.Date)?.OnlineAlertHours is not null),
        ];
    }

    // Whoever asked the applicant for something has seen it, though it is back in the queue since.
    private static bool WasTakenUp(Dossier dossier) =>
        dossier.SupplementRequests > 0 || dossier.Kinds.Contains(DossierEventKind.DutyAsked);
}
