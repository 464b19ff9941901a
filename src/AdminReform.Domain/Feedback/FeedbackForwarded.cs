using NodaTime;

namespace AdminReform.Feedback;

/// <summary>It was handed to the agency that it is for (chuyển).</summary>
/// <param name="At">When.</param>
/// <param name="To">That agency.</param>
public sealed record FeedbackForwarded(LocalDateTime At, string To) : FeedbackEvent(At)
{
    private protected override string What => "forwarded";
}
