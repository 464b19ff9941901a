using NodaTime;

namespace AdminReform.Feedback;

/// <summary>It was handled and answered (trả lời).</summary>
/// <param name="At">When.</param>
public sealed record FeedbackAnswered(LocalDateTime At) : FeedbackEvent(At)
{
    private protected override string What => "answered";
}
