using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace AdminReform.Rules.Units;

/// <summary>Alerts when a step of a process was late in a unit every time in a month (bước luôn quá hạn).</summary>
/// <remarks>From how many runs on is <see cref="RulePolicy.AlwaysLateRuns"/>. What was stopped or closed did not end the step.</remarks>
internal sealed class StepAlwaysLateRule() : UnitRule(
    RuleIds.StepAlwaysLate,
    new("Bước luôn quá hạn", "Step always late"),
    new("Trong tháng, mọi lượt thực hiện một bước của quy trình tại đơn vị đều quá hạn.", "In the month every run of a step of a process in the unit was late."),
    Severity.Warning)
{
    /// <inheritdoc/>
    protected internal override LocalizedText? Conclude(UnitFacts facts, RulePolicy policy)
    {
        StepCount[] always = [.. facts.Steps.Where(step => step.Late == step.Ended && step.Late >= policy.AlwaysLateRuns)];
        return always.Length == 0
            ? null
            : new(
                $"{facts.Unit}: {string.Join("; ", always.Select(step => $"thủ tục {step.Procedure}, bước {step.Step} quá hạn cả {step.Late} lượt"))}.",
                $"{facts.Unit}: {string.Join("; ", always.Select(step => $"procedure {step.Procedure}, step {step.Step} late all {step.Late} times"))}.");
    }
}
