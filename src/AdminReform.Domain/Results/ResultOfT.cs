using System.Diagnostics.CodeAnalysis;
using AdminReform.Values;

namespace AdminReform.Results;

/// <summary>A value, or the reasons why there is none.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record Result<T>
{
    private readonly T? _value;

    private Result(ResultStatus status, T? value, ValueList<Problem> problems)
    {
        Status = status;
        _value = value;
        Problems = problems;
    }

    /// <summary>How it ended.</summary>
    public ResultStatus Status { get; }

    /// <summary>Why it failed; empty on success, never empty on failure.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsSuccess => Status.IsSuccess();

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The operation failed; the message lists the problems.</exception>
    public T Value => IsSuccess ? _value! : throw new InvalidOperationException($"There is no value. {this}");

    /// <summary>A success.</summary>
#pragma warning disable CA1000 // The factory of a result belongs to its type, as in the library that it is bridged to.
    public static Result<T> Of(T value) => new(ResultStatus.Ok, value, []);

    /// <summary>A failure with at least one problem.</summary>
    /// <exception cref="ArgumentException"><paramref name="status"/> is a success, or there is no problem.</exception>
    public static Result<T> Failure(ResultStatus status, params IEnumerable<Problem> problems) =>
        new(status, default, FailureCheck.Checked(status, problems));

    /// <summary>The input does not hold together.</summary>
    public static Result<T> Invalid(params IEnumerable<Problem> problems) => Failure(ResultStatus.Invalid, problems);

    /// <summary>The state of things does not allow it.</summary>
    public static Result<T> Conflict(params IEnumerable<Problem> problems) => Failure(ResultStatus.Conflict, problems);

    /// <summary>What was asked for does not exist.</summary>
    public static Result<T> NotFound(params IEnumerable<Problem> problems) => Failure(ResultStatus.NotFound, problems);
#pragma warning restore CA1000

    /// <summary>Gets the value if there is one.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsSuccess;
    }

    /// <summary>Turns the value into another; a failure stays as it is.</summary>
    public Result<TOut> Map<TOut>(Func<T, TOut> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return IsSuccess ? Result<TOut>.Of(map(_value!)) : Result<TOut>.Failure(Status, Problems);
    }

    /// <summary>Goes on with the value; a failure stays as it is.</summary>
    public Result<TOut> Then<TOut>(Func<T, Result<TOut>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return IsSuccess ? next(_value!) : Result<TOut>.Failure(Status, Problems);
    }

    /// <summary>Returns the value, or the status and the problems.</summary>
    public override string ToString() => IsSuccess ? $"{Status}: {_value}" : $"{Status}: {string.Join("; ", Problems)}";
}
