using AdminReform.Deadlines;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Warns during the last working hours of a step (bước sắp đến hạn).</summary>
/// <remarks>No law fixes such a warning; how early it comes is <see cref="RulePolicy.StepDueSoonWorkingHours"/>.</remarks>
internal sealed class StepDueSoonRule() : StepDueRule(
    RuleIds.StepDueSoon,
    new("Bước sắp đến hạn", "Step due soon"),
    new("Bước đang thực hiện đã vào những giờ làm việc cuối của hạn.", "The step runs and is in the last working hours of its limit."),
    Severity.Warning)
{
    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => StepWords.Of(
        finding, step => $"đến hạn {step.Due}", step => $"is due {step.Due}");

    /// <inheritdoc/>
    protected override Window WindowAround(DueMoment due, RulePolicy policy, DeadlineCalculator calculator) =>
        new(calculator.Time.Plus(due.End, -Duration.FromHours(policy.StepDueSoonWorkingHours)), due.FirstMomentAfter(), due.End);
}
