using AdminReform.Feedback;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Feedback;

/// <summary>Writes feedback of citizens as JSON and reads it back: when it was received, and what happened to it since.</summary>
/// <remarks>
/// Events are told apart by their <c>type</c>. A history that <see cref="FeedbackItem.Apply"/> refuses is refused with its place. Members that are not known are
/// skipped. What is wrong comes back as problems with JSON paths, all of them at once.
/// </remarks>
public static class FeedbackJson
{
    private static readonly JsonFrame Frame = new(1);

    private enum EventType
    {
        Classified,
        Forwarded,
        Answered,
        Published,
        Rated,
    }

    /// <summary>Writes feedback.</summary>
    public static string Write(IEnumerable<FeedbackItem> items) => Frame.Write(items, Write);

    /// <summary>Writes feedback to a stream, as UTF-8.</summary>
    public static void Write(Stream json, IEnumerable<FeedbackItem> items) => Frame.Write(json, items, Write);

    /// <summary>Reads feedback from text.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much of it is read; the usual limits where nothing is said.</param>
    public static Result<ValueList<FeedbackItem>> Read(string json, JsonLimits? limits = null) => Frame.Read(json, limits, All);

    /// <summary>Reads feedback from a stream of UTF-8, and no more of it than the limits allow.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much of it is read; the usual limits where nothing is said.</param>
    public static Result<ValueList<FeedbackItem>> Read(Stream json, JsonLimits? limits = null) => Frame.Read(json, limits, All);

    internal static void Write(JsonWriting json, FeedbackItem item)
    {
        json.Text("id", item.Id);
        json.Text("receivedBy", item.ReceivedBy);
        json.Moment("receivedAt", item.ReceivedAt);
        json.List("events", item.Events, Write);
    }

    internal static FeedbackItem? One(JsonPlace json)
    {
        var (id, by, at) = (json.Named("id"), json.Named("receivedBy"), json.Moment("receivedAt"));
        var events = json.List("events", Event);
        if (!json.IsWhole)
        {
            return null;
        }

        var item = FeedbackItem.Receive(id, by, at);
        for (var i = 0; i < events.Count; i++)
        {
            var applied = item.Apply(events[i]);
            if (!applied.TryGet(out var next))
            {
                return json.Take(applied, "events", i);
            }

            item = next;
        }

        return item;
    }

    internal static void Write(JsonWriting json, FeedbackEvent happened)
    {
        json.Word<EventType>("type", TypeOf(happened));
        json.Moment("at", happened.At);
        switch (happened)
        {
            case FeedbackClassified classified:
                json.Word<FeedbackKind>("kind", classified.Kind);
                json.Flag("isOwn", classified.IsOwn);
                break;
            case FeedbackForwarded forwarded:
                json.Text("to", forwarded.To);
                break;
            case FeedbackRated rated:
                json.Flag("isSatisfied", rated.IsSatisfied);
                break;
        }
    }

    internal static FeedbackEvent? Event(JsonPlace json) => json.ByKind<EventType, FeedbackEvent>("type", static (json, type) =>
    {
        var at = json.Moment("at");
        return type switch
        {
            EventType.Classified => json.Make(
                (at, kind: json.Word<FeedbackKind>("kind"), isOwn: json.Flag("isOwn")), static item => new FeedbackClassified(item.at, item.kind, item.isOwn)),
            EventType.Forwarded => json.Make((at, to: json.Named("to")), static item => new FeedbackForwarded(item.at, item.to)),
            EventType.Answered => json.Make(at, static at => new FeedbackAnswered(at)),
            EventType.Published => json.Make(at, static at => new FeedbackPublished(at)),
            _ => json.Make((at, isSatisfied: json.Flag("isSatisfied")), static item => new FeedbackRated(item.at, item.isSatisfied)),
        };
    });

    private static EventType TypeOf(FeedbackEvent happened) => happened switch
    {
        FeedbackClassified => EventType.Classified,
        FeedbackForwarded => EventType.Forwarded,
        FeedbackAnswered => EventType.Answered,
        FeedbackPublished => EventType.Published,
        _ => EventType.Rated,
    };

    private static void Write(JsonWriting json, IEnumerable<FeedbackItem> items) => json.List("feedback", items, Write);

    private static ValueList<FeedbackItem> All(JsonPlace json) => json.List("feedback", One);
}
