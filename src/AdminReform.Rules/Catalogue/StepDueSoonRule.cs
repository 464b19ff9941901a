using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Warns during the last working hours of a step (bước sắp đến hạn).</summary>
/// <remarks>No law fixes such a warning; how early it comes is <see cref="RulePolicy.StepDueSoonWorkingHours"/>.</remarks>
internal sealed class StepDueSoonRule() : StepRule(
    RuleIds.StepDueSoon,
    new("Bước sắp đến hạn", "Step due soon"),
    new("Bước đang thực hiện đã vào những giờ làm việc cuối của hạn.", "The step runs and is in the last working hours of its limit."),
    Severity.Warning,
    [StepConditions.OfOffice, StepConditions.Limited, StepConditions.Running])
{
    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => StepWords.Of(
        finding, step => $"đến hạn {step.Due}", step => $"is due {step.Due}");

    /// <inheritdoc/>
    protected override Window? WindowOf(in StepLook look)
    {
        var due = look.Due;
        var lead = look.Context.PolicyOf(look.Entry).StepDueSoonWorkingHours;
        var from = look.Context.Calculator.Time.Plus(due.End, -Duration.FromHours(lead));
        return new(LocalDateTime.Max(from, look.DueKnownSince), due.FirstMomentAfter(), due.End);
    }
}
