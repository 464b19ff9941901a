using AdminReform.Processes;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds steps that were passed over: a later one began although they never had (bỏ qua bước).</summary>
internal sealed class StepSkippedRule() : StepRule(
    RuleIds.StepSkipped,
    new("Bỏ qua bước", "Step skipped"),
    new("Bước sau đã bắt đầu mà bước này chưa được thực hiện.", "A later step began although this one never had."),
    Severity.Warning,
    [])
{
    /// <inheritdoc/>
    protected internal override LocalizedText Tell(Finding finding) => StepWords.Of(
        finding, _ => $"bị bỏ qua lúc {MomentText.Of(finding.Cause)}", _ => $"was passed over at {MomentText.Of(finding.Cause)}");

    /// <inheritdoc/>
    internal override int CountIn(StepReading steps) => steps.Oddities.Length;

    /// <inheritdoc/>
    internal override bool LooksAt(StepReading steps, int place) => steps.Oddities[place].Kind == StepOddityKind.Skipped;

    /// <inheritdoc/>
    protected override string NameOf(in StepLook look) => look.Steps.Oddities[look.Place].Step;

    /// <inheritdoc/>
    internal override FoundStep StepOf(in StepLook look) =>
        new(look.Steps.Plan.Steps[look.Steps.Plan.Find(look.Steps.Oddities[look.Place].Step)!.Value], RoundOf(look), null);

    /// <inheritdoc/>
    protected override Window? WindowOf(in StepLook look) => look.Steps.Oddities[look.Place].At is var at ? new(at, null, at) : null;

    // The run of the step that never came: after those that it had had by then, and those of it that were passed over before.
    private static int RoundOf(in StepLook look)
    {
        var (steps, skipped) = (look.Steps, look.Steps.Oddities[look.Place]);
        var round = 1;
        for (var place = 0; place < look.Place; place++)
        {
            round += steps.Oddities[place] is { Kind: StepOddityKind.Skipped } before && before.Step == skipped.Step ? 1 : 0;
        }

        foreach (var span in steps.Spans)
        {
            round += span.Since <= skipped.At && steps.Plan.Steps[span.Step].Id == skipped.Step ? 1 : 0;
        }

        return round;
    }
}
