using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Catalogue;

/// <summary>
/// Tells on the last lawful day for it that an apology with a new date must go out now if the dossier will be late (thư xin lỗi và hẹn lại).
/// </summary>
internal sealed class ApologyDueRule() : DueRule(
    RuleIds.ApologyDue,
    new("Đến hạn gửi thư xin lỗi", "Apology due"),
    new(
        "Hôm nay là ngày cuối để gửi thư xin lỗi và hẹn lại nếu hồ sơ không kịp trả đúng hạn.",
        "Today is the last day to send the apology and the new date if the dossier will not be done in time."),
    Severity.Warning,
    regime => regime.ApologyLeadDays?.Source,
    [SharedConditions.Owed, SharedConditions.Running, SharedConditions.NotReappointed, SharedConditions.Due],
    onlyWhereProvided: true)
{
    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding)
    {
        var due = finding.Due;
        return new(
            $"Hồ sơ {finding.Dossier.Id} đến hạn {due}: nếu không kịp, phải gửi thư xin lỗi và hẹn lại trong hôm nay.",
            $"Dossier {finding.Dossier.Id} is due {due}: if it will be late, the apology and the new date must go out today.");
    }

    /// <inheritdoc/>
    protected internal override ValueList<DossierEvent> EvidenceOf(Finding finding) => SharedConditions.ClockOf(finding);

    /// <inheritdoc/>
    protected override Window? WindowAround(DueMoment due, RulePolicy policy, Regime? regime, DeadlineCalculator calculator) =>
        calculator.ApologyBy(due, policy.Apology, regime!) is { } last ? new(last.Date.AtMidnight(), last.End, due.End) : null;
}
