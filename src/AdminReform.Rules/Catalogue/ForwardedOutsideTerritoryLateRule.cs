using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds paper dossiers accepted without regard to territory that did not reach the competent agency in time (chậm chuyển hồ sơ phi địa giới).</summary>
/// <remarks>Counted by the receipt where it is recorded, otherwise by the forwarding; filed at a counter, by post or by another person, but not online or at a kiosk.</remarks>
internal sealed class ForwardedOutsideTerritoryLateRule() : DossierRule(
    RuleIds.ForwardedOutsideTerritoryLate,
    new("Chậm chuyển hồ sơ phi địa giới", "Non-territorial dossier forwarded late"),
    new(
        "Hồ sơ giấy phi địa giới không đến cơ quan có thẩm quyền trong số ngày làm việc quy định.",
        "A paper dossier accepted without regard to territory did not reach the competent agency within the working days allowed."),
    Severity.Breach,
    regime => regime.OutsideTerritoryForwardingWorkingDays?.Source ?? regime.OutsideTerritoryForwardingCutOff?.Source,
    [SharedConditions.Accepted, OnPaper, NonTerritorial],
    onlyWhereProvided: true)
{
    private static readonly RuleCondition OnPaper = RuleCondition.OfShape(
        new("Hồ sơ giấy.", "It was filed on paper."), shape => shape.Channel is not (Channel.Online or Channel.Kiosk));

    private static readonly RuleCondition NonTerritorial = RuleCondition.OfUncommonShape(
        new("Hồ sơ phi địa giới.", "It was accepted without regard to territory."),
        shape => shape.IsNonTerritorial);

    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ phi địa giới {finding.Dossier.Id} nhận lúc {MomentText.Of(finding.Cause)} không đến cơ quan có thẩm quyền đúng thời gian quy định.",
        $"Dossier {finding.Dossier.Id}, accepted without regard to territory at {MomentText.Of(finding.Cause)}, did not reach the competent agency in time.");

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        var dossier = entry.Dossier;
        var accepted = dossier.AcceptedAt!.Value;
        if (context.Calculator.ForwardOutsideTerritoryBy(accepted, RegimeFor(entry, context)!) is not { } last)
        {
            return null;
        }

        // What was sent in time is late only once the receipt shows it.
        var sent = dossier.ForwardedAt is { } forwarded && !last.IsPassedAt(forwarded) ? forwarded : (LocalDateTime?)null;
        return dossier.ToDeadlineFacts() is { ReceivedAt: { } received, IsReceiptInferred: false }
            ? last.IsPassedAt(received) ? new(sent is null ? last.FirstMomentAfter() : received, null, accepted) : null
            : sent is null && (dossier.ForwardedAt is not null || entry.IsOpen) ? new(last.FirstMomentAfter(), null, accepted) : null;
    }
}
