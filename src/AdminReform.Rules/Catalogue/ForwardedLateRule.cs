using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds counter dossiers that were not forwarded to who resolves them in time (chậm chuyển hồ sơ).</summary>
/// <remarks>A dossier that the receiving unit itself resolves is not forwarded, and one forwarded on the day of acceptance or exactly at the opening of the office is in time.</remarks>
public sealed class ForwardedLateRule() : WindowRule(
    "dossier.forwarded-late",
    new("Chậm chuyển hồ sơ", "Forwarded late"),
    new(
        "Hồ sơ nhận trực tiếp không được chuyển trong ngày, hoặc đầu ngày làm việc tiếp theo khi nhận sau giờ quy định.",
        "A dossier received at the counter was not forwarded the same day, or at the start of the next working day when received after the cut-off."),
    Severity.Breach)
{
    /// <inheritdoc/>
    public override DossierEventKinds Needs => DossierEventKinds.Of(DossierEventKind.Accepted);

    /// <inheritdoc/>
    public override Citation? CitationUnder(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return regime.ForwardingCutOff?.Source;
    }

    /// <inheritdoc/>
    public override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (entry.Dossier is not { Channel: Channel.Counter, AcceptedAt: { } accepted } dossier
            || (dossier.ForwardedAt is { } forwarded && forwarded.Date <= accepted.Date)
            || dossier.ReceivingUnit == dossier.ResolvingUnit
            || context.RegimeOf(entry) is not { } regime
            || context.Calculator.ForwardBy(accepted, regime) is not { } last)
        {
            return null;
        }

        var isLate = dossier.ForwardedAt is { } at ? last.IsPassedAt(at) : entry.IsOpen;
        return isLate ? new(last.FirstMomentAfter(), null, accepted) : null;
    }

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(
            $"Hồ sơ {finding.Dossier.Id} nhận lúc {Say.Moment(finding.Cause)} không được chuyển đúng thời gian quy định.",
            $"Dossier {finding.Dossier.Id}, accepted at {Say.Moment(finding.Cause)}, was not forwarded in time.");
    }

    /// <inheritdoc/>
    protected override ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
        [
            new(new("Hồ sơ nộp trực tiếp.", "It was received at the counter."), entry.Dossier.Channel == Channel.Counter),
            Given.Accepted(entry),
            new(
                new("Đơn vị giải quyết không phải đơn vị tiếp nhận.", "Another unit resolves it than received it."),
                entry.Dossier.ReceivingUnit != entry.Dossier.ResolvingUnit),
            Given.Regulated(context.RegimeOf(entry)?.ForwardingCutOff is not null),
        ];
    }
}
