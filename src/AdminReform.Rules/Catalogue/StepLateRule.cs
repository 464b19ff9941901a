using AdminReform.Deadlines;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds steps that run although their limit has passed (bước quá hạn).</summary>
internal sealed class StepLateRule() : StepDueRule(
    RuleIds.StepLate,
    new("Bước quá hạn", "Step late"),
    new("Bước còn đang thực hiện sau khi hạn của bước đã hết.", "The step runs although its limit has passed."),
    Severity.Warning)
{
    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => StepWords.Of(
        finding, step => $"đã quá hạn; hạn của bước là {step.Due}", step => $"is late; it was due {step.Due}");

    /// <inheritdoc/>
    protected override Window WindowAround(DueMoment due, RulePolicy policy, DeadlineCalculator calculator) => new(due.FirstMomentAfter(), null, due.End);
}
