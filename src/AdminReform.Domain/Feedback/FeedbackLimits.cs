using AdminReform.Deadlines;
using AdminReform.Law;

namespace AdminReform.Feedback;

/// <summary>The limits for handling feedback, each with the provision that sets it. They are configuration: the library ships none.</summary>
/// <param name="Classify">From reception to classification.</param>
/// <param name="Forward">From classification to forwarding.</param>
/// <param name="Answer">From reception to the answer.</param>
/// <param name="Publish">From the answer to publication.</param>
public sealed record FeedbackLimits(Cited<TimeLimit> Classify, Cited<TimeLimit> Forward, Cited<TimeLimit> Answer, Cited<TimeLimit> Publish)
{
    /// <summary>The limit of a step.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is not a named one.</exception>
    public Cited<TimeLimit> For(FeedbackStep step) => step switch
    {
        FeedbackStep.Classify => Classify,
        FeedbackStep.Forward => Forward,
        FeedbackStep.Answer => Answer,
        FeedbackStep.Publish => Publish,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "The step is not a named one."),
    };

    /// <summary>Returns the four limits.</summary>
    public override string ToString() => $"classify {Classify.Value}, forward {Forward.Value}, answer {Answer.Value}, publish {Publish.Value}";
}
