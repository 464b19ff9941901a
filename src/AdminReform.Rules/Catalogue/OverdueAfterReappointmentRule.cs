using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds open dossiers that are late even against the new date that the applicant was given (quá hạn sau khi đã hẹn lại).</summary>
internal sealed class OverdueAfterReappointmentRule() : DueRule(
    RuleIds.OverdueAfterReappointment,
    new("Quá hạn sau khi hẹn lại", "Overdue after a re-appointment"),
    new(
        "Hồ sơ đã hẹn lại một lần mà vẫn quá ngày hẹn mới.",
        "The dossier was given a new date once and has passed that date, too."),
    Severity.Grave,
    regime => regime.ReappointmentsAllowed?.Source,
    [SharedConditions.Owed, SharedConditions.Running, SharedConditions.Reappointed, SharedConditions.NotEstimated])
{
    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ {finding.Dossier.Id} đã quá ngày hẹn lại {finding.Due}.",
        $"Dossier {finding.Dossier.Id} has passed its new date, {finding.Due}.");

    /// <inheritdoc/>
    protected internal override ValueList<DossierEvent> EvidenceOf(Finding finding) => SharedConditions.ClockOf(finding);

    /// <inheritdoc/>
    protected override Window? WindowAround(DueMoment due, RulePolicy policy, Regime? regime, DeadlineCalculator calculator) =>
        new(due.FirstMomentAfter(), null, due.End);
}
