using System.Text.Json;
using AdminReform.Procedures;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Procedures;

/// <summary>Writes procedures as JSON and reads them back.</summary>
/// <remarks>
/// Members that are not known are skipped, so that a later version can add some. What is missing or malformed comes back as problems
/// with JSON paths, all of them at once; text that is no JSON gives the first one only. Whether procedures hold together is another
/// question, which <see cref="ProcedureCheck"/> answers.
/// </remarks>
public static class ProceduresJson
{
    /// <summary>Writes procedures.</summary>
    public static string Write(IEnumerable<Procedure> procedures)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        return JsonSerializer.Serialize(ProcedureWriting.DtoOf(procedures), ProcedureJsonContext.Shaped.ProceduresDto);
    }

    /// <summary>Reads procedures from text.</summary>
    public static Result<ValueList<Procedure>> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, ProcedureJsonContext.Shaped.ProceduresDto, limits).Then(ProcedureReading.ValueOf);
    }

    /// <summary>Reads procedures from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<Procedure>> Read(Stream json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, ProcedureJsonContext.Shaped.ProceduresDto, limits).Then(ProcedureReading.ValueOf);
    }
}
