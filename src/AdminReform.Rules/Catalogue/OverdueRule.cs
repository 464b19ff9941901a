using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds open dossiers whose term has passed (quá hạn).</summary>
internal sealed class OverdueRule() : DueRule(
    RuleIds.Overdue,
    new("Quá hạn", "Overdue"),
    new("Hồ sơ còn mở sau khi thời hạn giải quyết đã hết.", "The dossier is open although its term has passed."),
    Severity.Breach,
    regime => regime.ApologyLeadDays?.Source ?? regime.ClockStart,
    [SharedConditions.Owed, SharedConditions.Running, SharedConditions.NotReappointed, SharedConditions.Due, SharedConditions.NotEstimated])
{
    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ {finding.Dossier.Id} đã quá hạn; hạn là {finding.Due}.",
        $"Dossier {finding.Dossier.Id} is overdue; it was due {finding.Due}.");

    /// <inheritdoc/>
    protected internal override ValueList<DossierEvent> EvidenceOf(Finding finding) => SharedConditions.ClockOf(finding);

    /// <inheritdoc/>
    protected override Window? WindowAround(DueMoment due, RulePolicy policy, Regime? regime, DeadlineCalculator calculator) =>
        new(due.FirstMomentAfter(), null, due.End);
}
