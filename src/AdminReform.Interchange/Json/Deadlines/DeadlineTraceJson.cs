using AdminReform.Deadlines;
using AdminReform.Texts;

namespace AdminReform.Interchange.Json.Deadlines;

/// <summary>Writes the proof of a deadline as the endpoints answer it; it follows from the facts, and is not read back.</summary>
internal static class DeadlineTraceJson
{
    internal static void Write(JsonWriting json, DeadlineTrace trace)
    {
        json.Words("sentence", trace.InOneSentence);
        json.List("steps", trace.Segments, Write);
    }

    internal static void Write(JsonWriting json, TraceSegment segment)
    {
        json.Word<TraceStep>("step", segment.Step);
        json.Moment("from", segment.From);
        json.Moment("to", segment.To);
        json.Flag("isCounted", segment.IsCounted);
        json.Words("line", segment.In);
        json.Words("reason", segment.Reason);
        json.Words("left", segment.Balance.In);
        json.Text("provision", segment.Source?.In(Language.Vietnamese));
    }
}
