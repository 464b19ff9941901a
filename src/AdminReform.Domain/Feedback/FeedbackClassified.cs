using NodaTime;

namespace AdminReform.Feedback;

/// <summary>It was classified (phân loại).</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="IsOwn">Whether it is for the agency that received it.</param>
public sealed record FeedbackClassified(LocalDateTime At, FeedbackKind Kind, bool IsOwn) : FeedbackEvent(At)
{
    private protected override string What => "classified";
}
