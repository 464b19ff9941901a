using System.Text.Json;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Deadlines;

/// <summary>Writes deadlines that are kept as JSON and reads them back, with their facts and the version of the calendar.</summary>
/// <remarks>
/// A regime of the caller's own is written by its id, and <see cref="Law.RegimesJson"/> writes the regime itself. Members that are not
/// known are skipped. What is wrong comes back as problems with JSON paths, all of them at once; text that is no JSON gives the first one
/// only.
/// </remarks>
public static class DeadlinesJson
{
    /// <summary>Writes deadlines.</summary>
    public static string Write(IEnumerable<StoredDeadline> deadlines)
    {
        ArgumentNullException.ThrowIfNull(deadlines);
        return JsonSerializer.Serialize(DeadlineWriting.DtoOf(deadlines), DeadlineJsonContext.Shaped.DeadlinesDto);
    }

    /// <summary>Writes deadlines to a stream, as UTF-8.</summary>
    public static void Write(Stream json, IEnumerable<StoredDeadline> deadlines)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(deadlines);
        JsonSerializer.Serialize(json, DeadlineWriting.DtoOf(deadlines), DeadlineJsonContext.Shaped.DeadlinesDto);
    }

    /// <summary>Reads deadlines from text.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much of it is read; the usual limits where nothing is said.</param>
    /// <param name="regimes">Where the regimes are found that facts name; the known ones where nothing is said.</param>
    public static Result<ValueList<StoredDeadline>> Read(string json, JsonLimits? limits = null, Regimes? regimes = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, DeadlineJsonContext.Shaped.DeadlinesDto, limits).Then(dto => DeadlineReading.ValueOf(dto, regimes ?? Regimes.Known));
    }

    /// <summary>Reads deadlines from a stream of UTF-8, and no more of it than the limits allow.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much of it is read; the usual limits where nothing is said.</param>
    /// <param name="regimes">Where the regimes are found that facts name; the known ones where nothing is said.</param>
    public static Result<ValueList<StoredDeadline>> Read(Stream json, JsonLimits? limits = null, Regimes? regimes = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, DeadlineJsonContext.Shaped.DeadlinesDto, limits).Then(dto => DeadlineReading.ValueOf(dto, regimes ?? Regimes.Known));
    }
}
