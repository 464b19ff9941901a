using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds steps that run although their limit has passed (bước quá hạn).</summary>
internal sealed class StepLateRule() : StepRule(
    RuleIds.StepLate,
    new("Bước quá hạn", "Step late"),
    new("Bước còn đang thực hiện sau khi hạn của bước đã hết.", "The step runs although its limit has passed."),
    Severity.Warning,
    [StepConditions.OfOffice, StepConditions.Limited, StepConditions.Running])
{
    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => StepWords.Of(
        finding, step => $"đã quá hạn; hạn của bước là {step.Due}", step => $"is late; it was due {step.Due}");

    /// <inheritdoc/>
    protected override Window? WindowOf(in StepLook look)
    {
        var due = look.Due;
        return new(LocalDateTime.Max(due.FirstMomentAfter(), look.DueKnownSince), null, due.End);
    }
}
