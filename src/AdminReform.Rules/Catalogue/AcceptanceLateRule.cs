using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds online dossiers that were neither accepted, refused nor sent back within the working hours allowed (chậm tiếp nhận hồ sơ trực tuyến).</summary>
public sealed class AcceptanceLateRule() : WindowRule(
    "dossier.acceptance-late",
    new("Chậm tiếp nhận trực tuyến", "Online acceptance late"),
    new(
        "Hồ sơ trực tuyến không được tiếp nhận, từ chối hoặc yêu cầu bổ sung trong số giờ làm việc quy định.",
        "An online dossier was not accepted, refused or sent back within the working hours allowed."),
    Severity.Breach)
{
    /// <inheritdoc/>
    public override DossierEventKinds Needs => DossierEventKinds.Of(DossierEventKind.Submitted);

    /// <inheritdoc/>
    public override Citation? CitationUnder(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return regime.OnlineAcceptanceWorkingHours?.Source;
    }

    /// <inheritdoc/>
    public override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (entry.Dossier is not { Channel: Channel.Online, SubmittedAt: { } filed } dossier
            || context.RegimeAt(filed.Date) is not { } regime
            || context.Calculator.OnlineAcceptanceBy(filed, regime) is not { } last)
        {
            return null;
        }

        return FirstAnswer(dossier) is { } answered && !last.IsPassedAt(answered) ? null : new(last.FirstMomentAfter(), null, filed);
    }

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(
            $"Hồ sơ trực tuyến {finding.Dossier.Id} nộp lúc {Say.Moment(finding.Cause)} không được trả lời đúng hạn tiếp nhận.",
            $"Online dossier {finding.Dossier.Id}, filed at {Say.Moment(finding.Cause)}, was not answered within the time for acceptance.");
    }

    /// <inheritdoc/>
    protected override ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
        [
            Given.Online(entry),
            Given.Filed(entry),
            Given.Regulated(entry.Dossier.SubmittedAt is { } filed && context.RegimeAt(filed.Date)?.OnlineAcceptanceWorkingHours is not null),
        ];
    }

    private static LocalDateTime? FirstAnswer(Dossier dossier)
    {
        foreach (var item in dossier.Events.AsSpan())
        {
            if (item is Accepted or RefusedAtIntake or SupplementAsked or Stopped)
            {
                return item.At;
            }
        }

        return null;
    }
}
