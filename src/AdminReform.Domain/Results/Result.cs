using AdminReform.Values;

namespace AdminReform.Results;

/// <summary>The outcome of an operation that may fail for reasons the caller must handle.</summary>
public sealed record Result : IOutcome
{
    private Result(ResultStatus status, ValueList<Problem> problems)
    {
        Status = status;
        Problems = problems;
    }

    /// <summary>The success that carries nothing.</summary>
    public static Result Success { get; } = new(ResultStatus.Ok, []);

    /// <summary>The success that has nothing to return, and says so.</summary>
    public static Result NoContent { get; } = new(ResultStatus.NoContent, []);

    /// <summary>How it ended.</summary>
    public ResultStatus Status { get; }

    /// <summary>Why it failed; empty on success, never empty on failure.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Whether it succeeded.</summary>
    public bool IsSuccess => Status.IsSuccess();

    /// <summary>A failure with at least one problem.</summary>
    /// <exception cref="ArgumentException"><paramref name="status"/> is a success, or there is no problem.</exception>
    public static Result Failure(ResultStatus status, params IEnumerable<Problem> problems) =>
        new(status, FailureCheck.Checked(status, problems));

    /// <summary>The input does not hold together.</summary>
    public static Result Invalid(params IEnumerable<Problem> problems) => Failure(ResultStatus.Invalid, problems);

    /// <summary>The state of things does not allow it.</summary>
    public static Result Conflict(params IEnumerable<Problem> problems) => Failure(ResultStatus.Conflict, problems);

    /// <summary>A success that carries a value.</summary>
    public static Result<T> Of<T>(T value) => Result<T>.Of(value);

    Type? IOutcome.ValueType => null;

    object? IOutcome.ValueOrNull => null;

    /// <summary>Returns the status, and the problems of a failure.</summary>
    public override string ToString() => IsSuccess ? Status.ToString() : $"{Status}: {string.Join("; ", Problems)}";
}
