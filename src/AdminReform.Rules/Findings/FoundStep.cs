using AdminReform.Deadlines;
using AdminReform.Processes;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Findings;

/// <summary>The step of an internal process that a conclusion is about (bước mà kết luận nói đến).</summary>
/// <param name="Step">The step.</param>
/// <param name="Round">Which run of it: 1, and more after returns.</param>
/// <param name="Due">When it is due; <see langword="null"/> where it has no limit, stands still or never began.</param>
/// <param name="LatestEnd">The last moment at which it could end and the whole still be on time, where the conclusion is about the whole.</param>
public sealed record FoundStep(ProcessStep Step, int Round, DueMoment? Due, LocalDateTime? LatestEnd = null)
{
    /// <summary>The run of the step in one word, such as <c>1.2#1</c>; part of the id of what is concluded about it.</summary>
    public string Key => FormattableString.Invariant($"{Step.Id}#{Round}");

    /// <summary>The step with who does it and, after a return, in which round.</summary>
    internal LocalizedText Words
    {
        get
        {
            var owner = Step.Owner is { } named ? $" ({named})" : "";
            return Round == 1
                ? new($"bước {Step.Id}{owner}", $"step {Step.Id}{owner}")
                : new(FormattableString.Invariant($"bước {Step.Id}{owner}, lần {Round}"), FormattableString.Invariant($"step {Step.Id}{owner}, round {Round}"));
        }
    }

    /// <summary>Returns the run of the step.</summary>
    public override string ToString() => Key;

    internal static FoundStep Of(StepReading steps, int place) => new(steps.StepAt(place), steps.Spans[place].Round, steps.DueAt(place));
}
