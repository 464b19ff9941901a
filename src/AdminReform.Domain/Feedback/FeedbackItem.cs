using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Feedback;

/// <summary>Feedback of a citizen or an organisation (phản ánh, kiến nghị): an immutable fold of what happened to it.</summary>
/// <remarks>It holds no personal data: the one who gave it is known to the receiving system only.</remarks>
public sealed record FeedbackItem
{
    private FeedbackItem(string id, string receivedBy, LocalDateTime receivedAt) => (Id, ReceivedBy, ReceivedAt) = (id, receivedBy, receivedAt);

    /// <summary>The number under which it was received.</summary>
    public string Id { get; }

    /// <summary>The agency that received it.</summary>
    public string ReceivedBy { get; }

    /// <summary>When it was received.</summary>
    public LocalDateTime ReceivedAt { get; }

    /// <summary>What happened since, in order.</summary>
    public ValueList<FeedbackEvent> Events { get; private init; } = [];

    /// <summary>How it was classified; <see langword="null"/> until it was.</summary>
    public FeedbackClassified? Classification => Last<FeedbackClassified>();

    /// <summary>To whom it was handed; <see langword="null"/> until it was, and where it is the agency's own.</summary>
    public FeedbackForwarded? Forwarding => Last<FeedbackForwarded>();

    /// <summary>When it was answered.</summary>
    public LocalDateTime? AnsweredAt => Last<FeedbackAnswered>()?.At;

    /// <summary>When the result was published.</summary>
    public LocalDateTime? PublishedAt => Last<FeedbackPublished>()?.At;

    /// <summary>Whether the one who gave it is satisfied; <see langword="null"/> while they have not said.</summary>
    public bool? IsSatisfied => Last<FeedbackRated>()?.IsSatisfied;

    /// <summary>Whether it is for another agency.</summary>
    public bool IsForeign => Classification is { IsOwn: false };

    /// <summary>Receives feedback.</summary>
    /// <exception cref="ArgumentException">The id or the agency is empty.</exception>
    public static FeedbackItem Receive(string id, string receivedBy, LocalDateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(receivedBy);
        return new FeedbackItem(id, receivedBy, at);
    }

    /// <summary>Takes the next step; a refusal says why and changes nothing.</summary>
    public Result<FeedbackItem> Apply(FeedbackEvent next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var last = Events.Count == 0 ? ReceivedAt : Events[^1].At;
        if (next.At < last)
        {
            return Refuse("feedback.order", "Sự việc xảy ra trước sự việc đã ghi.", "It happened before what was recorded last.");
        }

        return Fault(next) is { } fault ? Refuse("feedback.transition", fault.Vietnamese, fault.English) : Result.Of(this with { Events = Events.With(next) });
    }

    /// <summary>As it was at a moment; <see langword="null"/> before it was received.</summary>
    public FeedbackItem? AsOf(LocalDateTime at) =>
        at < ReceivedAt ? null : this with { Events = [.. Events.TakeWhile(one => one.At <= at)] };

    /// <summary>Returns the number and what happened last.</summary>
    public override string ToString() => $"{Id}: {(Events.Count == 0 ? "received" : Events[^1])}";

    private LocalizedText? Fault(FeedbackEvent next) => next switch
    {
        FeedbackClassified when Classification is not null => new("Đã phân loại rồi.", "It is classified already."),
        FeedbackClassified => null,
        _ when Classification is null => new("Phải phân loại trước.", "It has to be classified first."),
        FeedbackForwarded when !IsForeign => new("Thuộc thẩm quyền của cơ quan tiếp nhận nên không chuyển.", "It is for the agency that received it, so it is not forwarded."),
        FeedbackForwarded when Forwarding is not null => new("Đã chuyển rồi.", "It is forwarded already."),
        FeedbackForwarded => null,
        FeedbackAnswered when IsForeign => new("Không thuộc thẩm quyền: phải chuyển, không trả lời.", "It is for another agency: it is forwarded and not answered."),
        FeedbackAnswered when AnsweredAt is not null => new("Đã trả lời rồi.", "It is answered already."),
        FeedbackAnswered => null,
        _ when AnsweredAt is null => new("Phải trả lời trước.", "It has to be answered first."),
        FeedbackPublished when PublishedAt is not null => new("Đã công khai rồi.", "It is published already."),
        _ => null,
    };

    private Result<FeedbackItem> Refuse(string code, string vietnamese, string english) =>
        Result<FeedbackItem>.Conflict(Problem.Of(code, vietnamese, english, Id));

    private T? Last<T>()
        where T : FeedbackEvent => Events.OfType<T>().LastOrDefault();
}
