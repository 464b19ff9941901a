using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds steps that run and for which the process names nobody (bước không có người thực hiện).</summary>
internal sealed class StepUnownedRule() : StepRule(
    RuleIds.StepUnowned,
    new("Bước không có người thực hiện", "Step without an owner"),
    new("Bước đang thực hiện nhưng quy trình không nêu ai thực hiện.", "The step runs and the process names nobody who does it."),
    Severity.Warning,
    [Nobody])
{
    private static readonly StepCondition Nobody = new(
        new("Quy trình không nêu ai thực hiện bước.", "The process names nobody for the step."), (in look) => look.Step.Owner is null);

    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => StepWords.Of(
        finding, _ => "đang thực hiện mà không ai được giao", _ => "runs and nobody is named for it");

    /// <inheritdoc/>
    internal override bool IsSilentAt(in StepLook look, LocalDateTime at) => look.Steps.Plan.NamesAllOwners;

    /// <inheritdoc/>
    protected override Window? WindowOf(in StepLook look) => look.Steps.Spans[look.Place].Since is var since ? new(since, null, since) : null;
}
