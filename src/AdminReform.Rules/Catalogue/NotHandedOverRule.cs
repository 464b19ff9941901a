using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds results that lie at the one-stop office and were not handed over (kết quả chưa trả).</summary>
/// <remarks>No text fixes the days; they are <see cref="RulePolicy.HandOverWorkingDays"/>, and end with the last of them (91/2015/QH13 art. 148.6).</remarks>
internal sealed class NotHandedOverRule() : DossierRule(
    RuleIds.NotHandedOver,
    new("Kết quả chưa trả", "Result not handed over"),
    new(
        "Kết quả đã có tại bộ phận một cửa nhưng chưa trả sau số ngày làm việc do cơ quan quy định.",
        "The result is at the one-stop office and was not handed over within the working days that the office sets itself."),
    Severity.Notice,
    regime => regime.ResultReturn,
    [Done])
{
    private static readonly RuleCondition Done = RuleCondition.OfShape(
        new("Kết quả đang ở bộ phận một cửa.", "The result is at the one-stop office."),
        shape => shape.Status == DossierStatus.Done,
        DossierEventKind.ResultReady);

    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => new(
        $"Kết quả hồ sơ {finding.Dossier.Id} có từ {MomentText.Of(finding.Cause)} chưa trả cho người nộp.",
        $"The result of dossier {finding.Dossier.Id}, ready since {MomentText.Of(finding.Cause)}, was not handed over.");

    /// <inheritdoc/>
    protected override Window? WindowOf(in CaseloadEntry entry, RuleContext context) => entry.Dossier.ReadyAt is { } ready
        ? new(new DueMoment(context.Calculator.Time.PlusWorkingDays(ready.Date, context.PolicyOf(entry).HandOverWorkingDays)).FirstMomentAfter(), null, ready)
        : null;
}
