using AdminReform.Deadlines;
using AdminReform.Law;

namespace AdminReform.Feedback;

/// <summary>The limits for handling feedback, each with the provision that sets it.</summary>
/// <remarks>The decree sets one limit only, <see cref="OfDecree20"/>; the others are an office's own and are left out until it sets them.</remarks>
/// <param name="Forward">From reception to forwarding what is for another agency.</param>
/// <param name="Classify">From reception to classification.</param>
/// <param name="Answer">From reception to the answer.</param>
/// <param name="Publish">From the answer to publication.</param>
public sealed record FeedbackLimits(
    Cited<TimeLimit> Forward, Cited<TimeLimit>? Classify = null, Cited<TimeLimit>? Answer = null, Cited<TimeLimit>? Publish = null)
{
    /// <summary>Forwarding within 5 working days of reception (20/2008/NĐ-CP art. 9.1.d); no limit for anything else.</summary>
    [Implements("20/2008/NĐ-CP", "9.1.d")]
    public static FeedbackLimits OfDecree20 { get; } = new(new Cited<TimeLimit>(TimeLimit.WorkingDays(5), Instruments.Decree20.Cite("9", "1", "d")));

    /// <summary>The limit of a step; <see langword="null"/> where none is set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is not a named one.</exception>
    public Cited<TimeLimit>? For(FeedbackStep step) => step switch
    {
        FeedbackStep.Classify => Classify,
        FeedbackStep.Forward => Forward,
        FeedbackStep.Answer => Answer,
        FeedbackStep.Publish => Publish,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "The step is not a named one."),
    };

    /// <summary>Returns the limits that are set.</summary>
    public override string ToString() => string.Join(", ", new[]
    {
        ("classify", Classify), ("forward", Forward), ("answer", Answer), ("publish", Publish),
    }.Where(step => step.Item2 is not null).Select(step => $"{step.Item1} {step.Item2!.Value}"));
}
