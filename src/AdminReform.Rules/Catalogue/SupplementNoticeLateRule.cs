using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds supplements that were asked for later than the law allows after reception (chậm thông báo bổ sung).</summary>
/// <remarks>
/// Counted from acceptance; what is asked for after the competent agency received a dossier whose time runs from then, from that receipt. Where nothing shows the
/// receipt, nothing is concluded. The procedure's own law may give another time than the regime (<see cref="Accepted.SupplementNotice"/>). The first request after
/// acceptance is looked at; further ones are the matter of <see cref="SecondSupplementRule"/>.
/// </remarks>
internal sealed class SupplementNoticeLateRule() : DossierRule(
    RuleIds.SupplementNoticeLate,
    new("Yêu cầu bổ sung chậm", "Supplement asked late"),
    new(
        "Yêu cầu bổ sung được gửi sau số ngày làm việc cho phép kể từ khi tiếp nhận.",
        "A supplement was asked for later than the working days allowed after reception."),
    Severity.Breach,
    regime => regime.SupplementNoticeWorkingDays?.Source,
    [SharedConditions.Accepted, SharedConditions.Asked, ReceiptKnown],
    onlyWhereProvided: true)
{
    private static readonly RuleCondition ReceiptKnown = new(
        new("Thời điểm nhận hồ sơ đã rõ.", "The moment of receipt is known."),
        (in entry, context) => !entry.Dossier.IsNonTerritorial
            || (entry.Dossier.ToDeadlineFacts() is { } facts && (facts.ReceivedAt is not null || !context.Calculator.RunsFromReceipt(facts))));

    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ {finding.Dossier.Id}: yêu cầu bổ sung lúc {MomentText.Of(finding.Cause)} là quá hạn thông báo.",
        $"Dossier {finding.Dossier.Id}: the supplement asked for at {MomentText.Of(finding.Cause)} came too late.");

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        var (dossier, accepted) = (entry.Dossier, entry.Dossier.AcceptedAt!.Value);
        var received = dossier.IsNonTerritorial ? context.Calculator.StartOf(dossier.ToDeadlineFacts()!) : accepted;
        foreach (var item in dossier.StandingEvents.AsSpan())
        {
            if (item is SupplementAsked asked && asked.At >= accepted)
            {
                var from = asked.At < received ? accepted : received;
                return context.Calculator.SupplementNoticeBy(from, RegimeFor(entry, context)!, dossier.Acceptance!.SupplementNotice)?.IsPassedAt(asked.At) == true
                    ? new(LocalDateTime.Max(asked.At, received), null, asked.At)
                    : null;
            }
        }

        return null;
    }
}
