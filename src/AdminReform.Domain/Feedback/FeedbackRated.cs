using NodaTime;

namespace AdminReform.Feedback;

/// <summary>The one who gave it said what they think of the answer (đánh giá); the last word counts.</summary>
/// <param name="At">When.</param>
/// <param name="IsSatisfied">Whether they are satisfied; a complaint about the result is not.</param>
public sealed record FeedbackRated(LocalDateTime At, bool IsSatisfied) : FeedbackEvent(At)
{
    private protected override string What => "rated";
}
