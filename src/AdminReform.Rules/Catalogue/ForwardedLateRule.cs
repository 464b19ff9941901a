using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds counter dossiers that were not forwarded to who resolves them in time (chậm chuyển hồ sơ).</summary>
/// <remarks>
/// A dossier accepted without regard to territory is the matter of <see cref="ForwardedOutsideTerritoryLateRule"/>. A dossier that the receiving unit itself resolves
/// is not forwarded, and one forwarded on the day of acceptance or exactly at the opening of the office is in time. A forwarding on record that was late stays late.
/// A result without one shows that the dossier was forwarded and not when, so from then on nothing is concluded.
/// </remarks>
internal sealed class ForwardedLateRule() : DossierRule(
    RuleIds.ForwardedLate,
    new("Chậm chuyển hồ sơ", "Forwarded late"),
    new(
        "Hồ sơ nhận trực tiếp không được chuyển trong ngày, hoặc đầu ngày làm việc tiếp theo khi nhận sau giờ quy định.",
        "A dossier received at the counter was not forwarded the same day, or at the start of the next working day when received after the cut-off."),
    Severity.Breach,
    regime => regime.ForwardingCutOff?.Source,
    [SharedConditions.AtCounter, SharedConditions.Accepted, Territorial, NotForwardedThatDay, ResolvedElsewhere],
    onlyWhereProvided: true)
{
    private static readonly RuleCondition Territorial = RuleCondition.OfShape(
        new("Không phải hồ sơ phi địa giới.", "It was not accepted without regard to territory."),
        shape => !shape.IsNonTerritorial);

    private static readonly RuleCondition NotForwardedThatDay = new(
        new("Hồ sơ không được chuyển ngay trong ngày tiếp nhận.", "It was not forwarded on the day of acceptance."),
        (in entry, _) => !(entry.Dossier.ForwardedAt?.Date <= entry.Dossier.AcceptedAt?.Date));

    private static readonly RuleCondition ResolvedElsewhere = new(
        new("Đơn vị giải quyết không phải đơn vị tiếp nhận.", "Another unit resolves it than received it."),
        (in entry, _) => entry.Dossier.ReceivingUnit != entry.Dossier.ResolvingUnit);

    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ {finding.Dossier.Id} nhận lúc {MomentText.Of(finding.Cause)} không được chuyển đúng thời gian quy định.",
        $"Dossier {finding.Dossier.Id}, accepted at {MomentText.Of(finding.Cause)}, was not forwarded in time.");

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        var accepted = entry.Dossier.AcceptedAt!.Value;
        return context.Calculator.ForwardBy(accepted, RegimeFor(entry, context)!) is { } last
            && (entry.Dossier.ForwardedAt is { } forwarded ? last.IsPassedAt(forwarded) : entry.IsOpen)
            ? new(last.FirstMomentAfter(), null, accepted)
            : null;
    }
}
