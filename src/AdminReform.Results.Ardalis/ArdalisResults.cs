using AdminReform.Texts;
using Ours = AdminReform.Results;
using Theirs = global::Ardalis.Result;

namespace AdminReform.Results.Ardalis;

/// <summary>Turns results into those of Ardalis.Result and back, one to one.</summary>
/// <remarks>
/// <para>Statuses and values are the same on both sides. The problems of <see cref="Ours.ResultStatus.Invalid"/> become validation errors
/// that carry the whole problem; the problems of another failure become lines, <c>message [code; path; provision]</c>, because that is
/// all that the other side holds.</para>
/// <para>What does not cross: a line has the message in one language only, and one whose provision is of an instrument that the library does
/// not know (<see cref="Law.Instruments.All"/>) comes back as plain words. The success message, the correlation id, the location of
/// what was created and the severity of a validation error have no place in a result of AdminReform. A failure without a reason gets
/// the problem <c>result.unexplained</c>, which does not go back.</para>
/// </remarks>
public static class ArdalisResults
{
    /// <summary>Turns a result into the same result of Ardalis.Result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of the messages.</param>
    public static Theirs.Result ToArdalis(this Ours.Result result, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Status switch
        {
            Ours.ResultStatus.Ok => Theirs.Result.Success(),
            Ours.ResultStatus.NoContent => Theirs.Result.NoContent(),
            Ours.ResultStatus.Invalid => Theirs.Result.Invalid(ProblemError.AllOf(result.Problems, language)),
            Ours.ResultStatus.Error => Theirs.Result.Error(new Theirs.ErrorList(ErrorLine.AllOf(result.Problems, language), null)),
            Ours.ResultStatus.Forbidden => Theirs.Result.Forbidden(ErrorLine.AllOf(result.Problems, language)),
            Ours.ResultStatus.Unauthorized => Theirs.Result.Unauthorized(ErrorLine.AllOf(result.Problems, language)),
            Ours.ResultStatus.NotFound => Theirs.Result.NotFound(ErrorLine.AllOf(result.Problems, language)),
            Ours.ResultStatus.Conflict => Theirs.Result.Conflict(ErrorLine.AllOf(result.Problems, language)),
            Ours.ResultStatus.CriticalError => Theirs.Result.CriticalError(ErrorLine.AllOf(result.Problems, language)),
            Ours.ResultStatus.Unavailable => Theirs.Result.Unavailable(ErrorLine.AllOf(result.Problems, language)),
            _ => throw Unknown(result.Status, nameof(result)),
        };
    }

    /// <summary>Turns a result with a value into the same result of Ardalis.Result.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of the messages.</param>
    public static Theirs.Result<T> ToArdalis<T>(this Ours.Result<T> result, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Status switch
        {
            Ours.ResultStatus.Ok => Theirs.Result<T>.Success(result.Value),
            Ours.ResultStatus.Created => Theirs.Result<T>.Created(result.Value),
            Ours.ResultStatus.NoContent => Theirs.Result<T>.NoContent(),
            Ours.ResultStatus.Invalid => Theirs.Result<T>.Invalid(ProblemError.AllOf(result.Problems, language)),
            Ours.ResultStatus.Error => Theirs.Result<T>.Error(new Theirs.ErrorList(ErrorLine.AllOf(result.Problems, language), null)),
            Ours.ResultStatus.Forbidden => Theirs.Result<T>.Forbidden(ErrorLine.AllOf(result.Problems, language)),
            Ours.ResultStatus.Unauthorized => Theirs.Result<T>.Unauthorized(ErrorLine.AllOf(result.Problems, language)),
            Ours.ResultStatus.NotFound => Theirs.Result<T>.NotFound(ErrorLine.AllOf(result.Problems, language)),
            Ours.ResultStatus.Conflict => Theirs.Result<T>.Conflict(ErrorLine.AllOf(result.Problems, language)),
            Ours.ResultStatus.CriticalError => Theirs.Result<T>.CriticalError(ErrorLine.AllOf(result.Problems, language)),
            Ours.ResultStatus.Unavailable => Theirs.Result<T>.Unavailable(ErrorLine.AllOf(result.Problems, language)),
            _ => throw Unknown(result.Status, nameof(result)),
        };
    }

    /// <summary>Turns a result of Ardalis.Result into the same result of AdminReform.</summary>
    /// <param name="result">The result.</param>
    /// <exception cref="ArgumentException">The status is one that a result without a value cannot have.</exception>
    public static Ours.Result ToAdminReform(this Theirs.Result result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Status switch
        {
            Theirs.ResultStatus.Ok => Ours.Result.Success,
            Theirs.ResultStatus.NoContent => Ours.Result.NoContent,
            Theirs.ResultStatus.Created => throw Unknown(Ours.ResultStatus.Created, nameof(result)),
            _ => Ours.Result.Failure((Ours.ResultStatus)result.Status, ProblemsOf(result)),
        };
    }

    /// <summary>Turns a result of Ardalis.Result with a value into the same result of AdminReform.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="result">The result.</param>
    public static Ours.Result<T> ToAdminReform<T>(this Theirs.Result<T> result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Status switch
        {
            Theirs.ResultStatus.Ok => Ours.Result<T>.Of(result.Value),
            Theirs.ResultStatus.Created => Ours.Result<T>.Created(result.Value),
            Theirs.ResultStatus.NoContent => Ours.Result<T>.NoContent(),
            _ => Ours.Result<T>.Failure((Ours.ResultStatus)result.Status, ProblemsOf(result)),
        };
    }

    // Either list may be filled, whatever the status says; a line that is blank gives no reason, and a failure of ours has at least one problem.
    private static IEnumerable<Problem> ProblemsOf(Theirs.IResult result) =>
        (result.ValidationErrors ?? []).Select(ProblemError.Read)
            .Concat((result.Errors ?? []).Where(line => !string.IsNullOrWhiteSpace(line)).Select(ErrorLine.Read))
            .DefaultIfEmpty(Unexplained.Problem);

    private static ArgumentException Unknown(Ours.ResultStatus status, string parameter) =>
        new($"A result without a value cannot have the status {status}.", parameter);
}
