using AdminReform.Results;
using Microsoft.AspNetCore.Http;

namespace AdminReform.AspNetCore.Problems;

/// <summary>Answers of one's own endpoints from results of the library.</summary>
public static class ResultExtensions
{
    /// <summary>The value as JSON by the options of the host, or problem details (RFC 9457) with code, both languages and provision.</summary>
    public static IResult ToHttpResult<T>(this Result<T> result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.TryGet(out var value) ? TypedResults.Json(value)
            : result.IsSuccess ? TypedResults.NoContent()
            : new ProblemAnswer(result.Status, result.Problems);
    }

    /// <summary>No content, or problem details (RFC 9457) with code, both languages and provision.</summary>
    public static IResult ToHttpResult(this Result result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.IsSuccess ? TypedResults.NoContent() : new ProblemAnswer(result.Status, result.Problems);
    }
}
