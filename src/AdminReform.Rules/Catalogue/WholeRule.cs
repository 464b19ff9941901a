using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Results;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>A rule about what the running steps leave for the whole; it looks at a run once.</summary>
internal abstract class WholeRule(string id, LocalizedText name, LocalizedText description) : StepRule(
    id,
    name,
    description,
    Severity.Warning,
    [StepConditions.AnyRuns, StepConditions.WholeRuns],
    regime => regime.ApologyLeadDays?.Source ?? regime.ClockStart)
{
    /// <inheritdoc/>
    internal sealed override int CountIn(StepReading steps) => 1;

    /// <inheritdoc/>
    internal sealed override bool LooksAt(StepReading steps, int place) => true;

    /// <summary>The regime's provision on the whole, not the decision on the process.</summary>
    internal sealed override Citation? GroundOf(in CaseloadEntry entry, LocalDateTime at, RuleContext context) => context.CitationOf(this, entry, at);

    /// <summary>When the rule holds; <see langword="null"/> for never.</summary>
    /// <param name="margin">What the steps leave for the whole.</param>
    /// <param name="known">The latest of the facts from which that follows.</param>
    protected abstract Window? WindowWithin(ProcessMargin margin, LocalDateTime known);

    /// <summary>Whether the rule does not hold at a moment whatever was known when.</summary>
    protected abstract bool IsSilentAt(ProcessMargin margin, LocalDateTime at);

    /// <summary>The step that a finding is about, and when it must have ended; of a rule that holds.</summary>
    protected abstract (int Step, LocalDateTime LatestEnd) StepWithin(ProcessMargin margin);

    /// <inheritdoc/>
    internal sealed override bool IsSilentAt(in StepLook look, LocalDateTime at) => look.Steps.KnownMargin is { } margin && margin.Whole == look.Entry.Deadline.Due && IsSilentAt(margin, at);

    /// <inheritdoc/>
    internal sealed override FoundStep StepOf(in StepLook look)
    {
        var steps = look.Steps;
        var (step, latestEnd) = StepWithin(steps.Margin(look.Entry.Deadline.Due!.Value));
        return steps.IsRunning(step)
            ? FoundStep.Of(steps, steps.PlaceOfRunning(step)) with { LatestEnd = latestEnd }
            : new(steps.Plan.Steps[step], steps.RoundsOf(step) + 1, null, latestEnd);
    }

    /// <inheritdoc/>
    protected sealed override string NameOf(in StepLook look) => look.Entry.Deadline.Due is null || !look.Steps.HasRunning ? "" : StepOf(look).Step.Id;

    /// <inheritdoc/>
    protected sealed override Problem WhyOutside(in StepLook look)
    {
        var range = look.Context.Calculator.Time.Calendar.Range;
        return Undetermined.OutsideOf(
            $"Các bước còn lại của quy trình dẫn ra ngoài lịch {range} nên quy tắc không trả lời được.",
            $"The steps that are left of the process lead outside the calendar, which covers {range}, and the rule has no answer.");
    }

    /// <inheritdoc/>
    protected sealed override Window? WindowOf(in StepLook look)
    {
        var steps = look.Steps;
        var known = look.Entry.DueKnownSince(look.Context.Calculator);
        foreach (var span in steps.Spans)
        {
            known = LocalDateTime.Max(known, span.End ?? span.Since);
        }

        return WindowWithin(steps.Margin(look.Entry.Deadline.Due!.Value), known);
    }
}
