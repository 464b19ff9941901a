using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Catalogue;

/// <summary>Warns during the last working days of a term (sắp đến hạn).</summary>
/// <remarks>The law fixes no such warning; how early it comes is <see cref="RulePolicy.DueSoonWorkingDays"/>.</remarks>
internal sealed class DueSoonRule() : DueRule(
    RuleIds.DueSoon,
    new("Sắp đến hạn", "Due soon"),
    new("Hồ sơ còn mở và đã vào những ngày làm việc cuối của thời hạn.", "The dossier is open and in the last working days of its term."),
    Severity.Warning,
    regime => regime.ApologyLeadDays?.Source ?? regime.ClockStart,
    [SharedConditions.Owed, SharedConditions.Running, SharedConditions.Due])
{
    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Hồ sơ {finding.Dossier.Id} đến hạn {finding.Due}.",
        $"Dossier {finding.Dossier.Id} is due {finding.Due}.");

    /// <inheritdoc/>
    protected internal override ValueList<DossierEvent> EvidenceOf(Finding finding) => SharedConditions.ClockOf(finding);

    /// <inheritdoc/>
    protected override Window? WindowAround(DueMoment due, RulePolicy policy, Regime? regime, DeadlineCalculator calculator) => new(
        calculator.Time.PlusWorkingDays(due.Date, -policy.DueSoonWorkingDays).AtMidnight(), due.FirstMomentAfter(), due.End);
}
