using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Results;

/// <summary>Writes the outcome of an operation as JSON and reads it back, with its problems in both languages.</summary>
/// <remarks>
/// What is read is an outcome in an outcome: the outer one says whether the document could be read. A success has no problems and a
/// failure at least one. Members that are not known are skipped.
/// </remarks>
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

    /// <summary>Reads an outcome without a value.</summary>
    public static Result<Result> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, ResultJsonContext.Shaped.ResultDto, limits).Then(dto =>
        {
            var faults = new JsonFaults();
            if (Problems(dto, faults) is not { } problems)
            {
                return faults.Or(() => Result.Success);
            }

            switch (dto.Status!.Value)
            {
                case ResultStatus.Created:
                    faults.Add("json.value", "Trạng thái này cần có giá trị", "The status needs a value", "$.status");
                    return faults.Or(() => Result.Success);
                case ResultStatus.Ok:
                    return faults.Or(() => Result.Success);
                case ResultStatus.NoContent:
                    return faults.Or(() => Result.NoContent);
                default:
                    return faults.Or(() => Result.Failure(dto.Status.Value, problems));
            }
        });
    }

    /// <summary>Reads an outcome and its value, if it has one.</summary>
    /// <param name="json">The document.</param>
    /// <param name="type">How the value is read, from a serializer context of the caller.</param>
    /// <param name="limits">How much of the document is read; the usual limits where nothing is said.</param>
    public static Result<Result<T>> Read<T>(string json, JsonTypeInfo<T> type, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(type);
        return JsonInput.Read(json, ResultJsonContext.Shaped.ResultDto, limits).Then(dto =>
        {
            var faults = new JsonFaults();
            if (Problems(dto, faults) is not { } problems)
            {
                return faults.Or(Result<T>.NoContent);
            }

            switch (dto.Status!.Value)
            {
                case ResultStatus.Ok or ResultStatus.Created:
                    var value = faults.Required(dto.Value, "$.value") ? ValueOf(dto.Value.Value, type, faults) : default;
                    return faults.Or(() => dto.Status == ResultStatus.Ok ? Result<T>.Of(value!) : Result<T>.Created(value!));
                case ResultStatus.NoContent:
                    return faults.Or(Result<T>.NoContent);
                default:
                    return faults.Or(() => Result<T>.Failure(dto.Status.Value, problems));
            }
        });
    }

    private static string Write(ResultStatus status, JsonElement? value, ValueList<Problem> problems) => JsonSerializer.Serialize(
        new ResultDto
        {
            Version = ResultDto.Newest,
            Status = status,
            Value = value,
            Problems = problems.Count == 0 ? null : [.. problems.Select(DtoOf)],
        },
        ResultJsonContext.Shaped.ResultDto);

    private static ResultDto.ProblemDto DtoOf(Problem problem) => new()
    {
        Code = problem.Code,
        Message = TextDto.Of(problem.Message),
        Path = problem.Path.Length == 0 ? null : problem.Path,
        Provision = ProvisionText.Of(problem.Provision),
        Citation = ProvisionText.Beside(problem.Provision),
    };

    private static List<Problem>? Problems(ResultDto dto, JsonFaults faults)
    {
        if (!faults.Version(dto.Version, ResultDto.Newest) || !faults.Required(dto.Status, "$.status"))
        {
            return null;
        }

        var problems = faults.Each(dto.Problems, "$.problems", (problem, path) => ProblemOf(problem, path, faults));
        var succeeded = dto.Status is ResultStatus.Ok or ResultStatus.Created or ResultStatus.NoContent;
        if (succeeded && dto.Problems is { Count: > 0 })
        {
            faults.Add("json.value", "Kết quả thành công không có lỗi kèm theo", "A success has no problems", "$.problems");
        }
        else if (!succeeded && dto.Problems is not { Count: > 0 })
        {
            faults.Add("json.missing", "Kết quả không thành công phải có ít nhất một lỗi", "A failure has at least one problem", "$.problems");
        }

        return faults.None ? problems : null;
    }

    private static Problem? ProblemOf(ResultDto.ProblemDto dto, string path, JsonFaults faults)
    {
        var message = TextDto.Read(dto.Message, $"{path}.message", faults);
        var provision = ProvisionText.Read(dto.Provision, dto.Citation, path, faults);
        return faults.Named(dto.Code, $"{path}.code") ? new Problem(dto.Code, message, dto.Path ?? "", provision) : null;
    }

    // The serializer's paths begin at the value; in the document they begin at its root.
    private static T? ValueOf<T>(JsonElement value, JsonTypeInfo<T> type, JsonFaults faults)
    {
        try
        {
            return value.Deserialize(type);
        }
        catch (JsonFaultException e)
        {
            return faults.Take(Result<T>.Invalid(e.Fault), $"$.value{e.Path?[1..]}");
        }
        catch (JsonException e)
        {
            faults.Add("json.malformed", "Giá trị không đúng kiểu", "The value has the wrong type", $"$.value{e.Path?[1..]}");
            return default;
        }
    }
}
