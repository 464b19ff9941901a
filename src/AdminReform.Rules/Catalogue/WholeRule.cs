using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Processes;
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
    internal sealed override int CountIn(ProcessRun run) => 1;

    /// <inheritdoc/>
    internal sealed override bool LooksAt(ProcessRun run, int place) => true;

    /// <summary>The regime's provision on the whole, not the decision on the process.</summary>
    internal sealed override Citation? GroundOf(in CaseloadEntry entry, LocalDateTime at, RuleContext context) => context.CitationOf(this, entry, at);

    /// <summary>When the rule holds; <see langword="null"/> for never.</summary>
    /// <param name="margin">What the steps leave for the whole.</param>
    /// <param name="known">The latest of the facts from which that follows.</param>
    protected abstract Window? WindowWithin(ProcessMargin margin, LocalDateTime known);

    /// <summary>The step that a finding is about, and when it must have ended; of a rule that holds.</summary>
    protected abstract (int Step, LocalDateTime LatestEnd) StepWithin(ProcessMargin margin);

    /// <inheritdoc/>
    internal sealed override FoundStep StepOf(in StepLook look)
    {
        var run = look.Run;
        var (step, latestEnd) = StepWithin(run.Margin(look.Entry.Deadline.Due!.Value));
        return run.IsRunning(step)
            ? FoundStep.Of(run.RunningRound(step)) with { LatestEnd = latestEnd }
            : new(run.Plan.Steps[step], run.RoundsOf(step) + 1, null, latestEnd);
    }

    /// <inheritdoc/>
    protected sealed override string NameOf(in StepLook look) => look.Entry.Deadline.Due is null || !look.Run.HasRunning ? "" : StepOf(look).Step.Id;

    /// <inheritdoc/>
    protected sealed override Window? WindowOf(in StepLook look)
    {
        var run = look.Run;
        var known = look.Entry.DueKnownSince(look.Context.Calculator);
        foreach (var span in run.Spans)
        {
            known = LocalDateTime.Max(known, span.End ?? span.Since);
        }

        return WindowWithin(run.Margin(look.Entry.Deadline.Due!.Value), known);
    }
}
