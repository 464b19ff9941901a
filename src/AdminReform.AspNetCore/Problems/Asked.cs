using AdminReform.Interchange.Json.Converters;
using AdminReform.Results;
using NodaTime;

namespace AdminReform.AspNetCore.Problems;

/// <summary>Moments that a query string gives.</summary>
internal static class Asked
{
    /// <summary>A moment of the office, or another where none is given.</summary>
    internal static Result<LocalDateTime> Moment(string? text, string name, LocalDateTime otherwise) =>
        string.IsNullOrEmpty(text) ? Result.Of(otherwise) : Moment(text, name);

    /// <summary>A moment of the office.</summary>
    internal static Result<LocalDateTime> Moment(string? text, string name)
    {
        var read = LocalDateTimeJsonConverter.Read(text ?? "");
        return read.IsSuccess ? read : Result<LocalDateTime>.Invalid(read.Problems.Select(problem => problem with { Path = name }));
    }
}
