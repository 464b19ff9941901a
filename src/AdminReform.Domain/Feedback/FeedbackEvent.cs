using NodaTime;

namespace AdminReform.Feedback;

/// <summary>Something that happened to feedback.</summary>
/// <param name="At">When.</param>
public abstract record FeedbackEvent(LocalDateTime At)
{
    private protected abstract string What { get; }

    /// <summary>Returns the name of the act and its moment.</summary>
    public sealed override string ToString() => FormattableString.Invariant($"{What} {At:uuuu'-'MM'-'dd HH':'mm}");
}
