using NodaTime;

namespace AdminReform.Feedback;

/// <summary>The result was published (công khai).</summary>
/// <param name="At">When.</param>
public sealed record FeedbackPublished(LocalDateTime At) : FeedbackEvent(At)
{
    private protected override string What => "published";
}
