using AdminReform.Interchange.Json;
using AdminReform.Rules.Monitoring;
using NodaTime;

namespace AdminReform.Hosting.Reading;

/// <summary>A conclusion came or went: one entry of the stream of changes.</summary>
/// <param name="Number">Its place in the stream; a reader that has seen it goes on after it.</param>
/// <param name="At">The moment of the office at which it came or went.</param>
/// <param name="Kind">Whether it came or went.</param>
/// <param name="Origin">Whether the caseload and the passing of time gave rise to it, or other rules.</param>
/// <param name="Conclusion">The conclusion.</param>
public sealed record StandingChange(long Number, LocalDateTime At, ChangeKind Kind, ChangeOrigin Origin, StandingConclusion Conclusion) : IWritten
{
    void IWritten.Write(JsonWriting json)
    {
        json.Whole("number", Number);
        json.Moment("at", At);
        json.Word<ChangeKind>("change", Kind);
        json.Word<ChangeOrigin>("origin", Origin);
        json.Object("conclusion", Conclusion, WrittenParts.Write);
    }
}
