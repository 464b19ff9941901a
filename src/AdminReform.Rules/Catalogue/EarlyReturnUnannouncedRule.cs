using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds results handed over before the due day of which the applicant was not told first (trả sớm không thông báo trước).</summary>
/// <remarks>
/// Only a record that holds what the applicant was told (<see cref="StatusTold"/>) can show it; of any other nothing is concluded. Such a dossier has ended, so a
/// review finds it only where ended dossiers are looked at.
/// </remarks>
internal sealed class EarlyReturnUnannouncedRule() : DossierRule(
    "dossier.early-return-unannounced",
    new("Trả sớm không thông báo trước", "Early return not announced"),
    new(
        "Kết quả được trả trước ngày hẹn nhưng không thông báo trước cho người nộp.",
        "The result was handed over before the due day and the applicant was not told of it first."),
    Severity.Notice,
    regime => regime.EarlyReturn,
    [SharedConditions.Due, SharedConditions.NotEstimated, SharedConditions.Told, HandedOver],
    onlyWhereProvided: true)
{
    private static readonly RuleCondition HandedOver = new(
        new("Kết quả đã trả.", "The result was handed over."),
        (in entry, _) => entry.Dossier.ReturnedAt is not null,
        DossierEventKind.Returned);

    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Kết quả hồ sơ {finding.Dossier.Id} được trả sớm lúc {MomentText.Of(finding.Cause)} mà không thông báo trước.",
        $"The result of dossier {finding.Dossier.Id} was handed over early at {MomentText.Of(finding.Cause)} without being announced first.");

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        var (dossier, returned) = (entry.Dossier, entry.Dossier.ReturnedAt!.Value);
        return returned.Date < entry.Deadline.Due!.Value.Date && !WasTold(dossier, returned)
            ? new(LocalDateTime.Max(returned, entry.DueKnownSince(context.Calculator)), null, returned)
            : null;
    }

    private static bool WasTold(Dossier dossier, LocalDateTime returned)
    {
        var ready = dossier.ReadyAt ?? returned;
        foreach (var item in dossier.StandingEvents.AsSpan())
        {
            if (item is StatusTold && item.At >= ready && item.At <= returned)
            {
                return true;
            }
        }

        return false;
    }
}
