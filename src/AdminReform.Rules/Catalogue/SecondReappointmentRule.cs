using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds dossiers whose return date was moved more often than the law allows (hẹn lại quá số lần).</summary>
internal sealed class SecondReappointmentRule() : DossierRule(
    RuleIds.SecondReappointment,
    new("Hẹn lại quá số lần", "Re-appointed too often"),
    new(
        "Ngày trả kết quả được hẹn lại nhiều hơn số lần cho phép.",
        "The return date was moved more often than allowed."),
    Severity.Breach,
    regime => regime.ReappointmentsAllowed?.Source,
    [GivenNewDate],
    onlyWhereProvided: true)
{
    private static readonly RuleCondition GivenNewDate = new(
        new("Có hẹn lại.", "A new date was set."),
        (in entry, _) => entry.Dossier.Reappointments > 0,
        DossierEventKind.Reappointed);

    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ {finding.Dossier.Id} bị hẹn lại lần nữa lúc {MomentText.Of(finding.Cause)}, quá số lần cho phép.",
        $"Dossier {finding.Dossier.Id} was re-appointed at {MomentText.Of(finding.Cause)} once more than allowed.");

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        var left = RegimeFor(entry, context)!.ReappointmentsAllowed!.Value;
        foreach (var item in entry.Dossier.StandingEvents.AsSpan())
        {
            if (item is Reappointed && --left < 0)
            {
                return new(LocalDateTime.Max(item.At, entry.Dossier.AcceptedAt!.Value), null, item.At);
            }
        }

        return null;
    }
}
