using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Results;

/// <summary>Writes the outcome of an operation as JSON, with its problems in both languages; it is told, and not read back.</summary>
public static class ResultsJson
{
    /// <summary>Writes an outcome without a value.</summary>
    public static string Write(Result result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Write(result.Status, null, result.Problems);
    }

    /// <summary>Writes an outcome and its value, if it has one.</summary>
    /// <param name="result">The outcome.</param>
    /// <param name="type">How the value is written, from a serializer context of the caller.</param>
    public static string Write<T>(Result<T> result, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(type);
        return Write(result.Status, result.TryGet(out var value) ? JsonSerializer.SerializeToElement(value, type) : null, result.Problems);
    }

    private static string Write(ResultStatus status, JsonElement? value, ValueList<Problem> problems) => new JsonFrame(1).Write(problems, (json, problems) =>
    {
        json.Word<ResultStatus>("status", status);
        if (value is { } there)
        {
            json.Raw("value", there);
        }

        json.ListIfAny("problems", problems, Write);
    });

    internal static void Write(JsonWriting json, Problem problem)
    {
        json.Text("code", problem.Code);
        json.Words("message", problem.Message);
        json.Text("path", problem.Path.Length == 0 ? null : problem.Path);
        JsonParts.WriteProvision(json, problem.Provision);
    }
}
