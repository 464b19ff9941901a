using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds online dossiers that were neither accepted, refused nor sent back within the working hours allowed (chậm tiếp nhận hồ sơ trực tuyến).</summary>
internal sealed class AcceptanceLateRule() : DossierRule(
    RuleIds.AcceptanceLate,
    new("Chậm tiếp nhận trực tuyến", "Online acceptance late"),
    new(
        "Hồ sơ trực tuyến không được tiếp nhận, từ chối hoặc yêu cầu bổ sung trong số giờ làm việc quy định.",
        "An online dossier was not accepted, refused or sent back within the working hours allowed."),
    Severity.Breach,
    regime => regime.OnlineAcceptanceWorkingHours?.Source,
    [SharedConditions.Online, SharedConditions.Filed],
    onlyWhereProvided: true)
{
    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ trực tuyến {finding.Dossier.Id} nộp lúc {MomentText.Of(finding.Cause)} không được trả lời đúng hạn tiếp nhận.",
        $"Online dossier {finding.Dossier.Id}, filed at {MomentText.Of(finding.Cause)}, was not answered within the time for acceptance.");

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        var filed = entry.Dossier.SubmittedAt!.Value;
        return context.Calculator.OnlineAcceptanceBy(filed, RegimeFor(entry, context)!) is { } last
            && !(FirstAnswer(entry.Dossier) is { } answered && !last.IsPassedAt(answered))
            ? new(last.FirstMomentAfter(), null, filed)
            : null;
    }

    /// <inheritdoc/>
    protected override Regime? RegimeFor(in CaseloadEntry entry, RuleContext context) =>
        entry.Dossier.SubmittedAt is { } filed ? context.RegimeAt(filed.Date) : null;

    private static LocalDateTime? FirstAnswer(Dossier dossier)
    {
        foreach (var item in dossier.StandingEvents.AsSpan())
        {
            if (item is Accepted or RefusedAtIntake or SupplementAsked or Stopped)
            {
                return item.At;
            }
        }

        return null;
    }
}
