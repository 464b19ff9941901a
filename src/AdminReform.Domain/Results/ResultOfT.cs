using System.Diagnostics.CodeAnalysis;
using AdminReform.Values;

namespace AdminReform.Results;

/// <summary>A value, or the reasons why there is none.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <example>
/// <code>
/// var again = waiting.Apply(new SupplementAsked(new LocalDateTime(2026, 7, 10, 9, 0)));
/// Console.WriteLine(again.IsSuccess ? "asked again" : again.Problems[0].Message.English);
/// </code>
/// </example>
public sealed record Result<T> : IOutcome
{
    private readonly T? _value;

    internal Result(ResultStatus status, T? value, ValueList<Problem> problems)
    {
        Status = status;
        _value = value;
        Problems = problems;
    }

    /// <summary>How it ended.</summary>
    public ResultStatus Status { get; }

    /// <summary>Why it failed; empty on success, never empty on failure.</summary>
    public ValueList<Problem> Problems { get; }

    /// <summary>Whether it succeeded.</summary>
    public bool IsSuccess => Status.IsSuccess();

    /// <summary>Whether there is a value: it succeeded, and not with <see cref="ResultStatus.NoContent"/>.</summary>
    public bool HasValue => Status is ResultStatus.Ok or ResultStatus.Created;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message lists the problems of a failure.</exception>
    public T Value => HasValue ? _value! : throw new InvalidOperationException($"There is no value. {this}");

    /// <summary>A success.</summary>
#pragma warning disable CA1000 // The factory of a result belongs to its type, as in the library that it is bridged to.
    public static Result<T> Of(T value) => new(ResultStatus.Ok, value, []);

    /// <summary>A success that made the value.</summary>
    public static Result<T> Created(T value) => new(ResultStatus.Created, value, []);

    /// <summary>A success without a value.</summary>
    public static Result<T> NoContent() => new(ResultStatus.NoContent, default, []);

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
        return HasValue;
    }

    /// <summary>Turns the value into another; the status stays, and a result without a value stays as it is.</summary>
    public Result<TOut> Map<TOut>(Func<T, TOut> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return HasValue ? new Result<TOut>(Status, map(_value!), []) : WithoutValue<TOut>();
    }

    /// <summary>Goes on with the value; a result without one stays as it is.</summary>
    public Result<TOut> Then<TOut>(Func<T, Result<TOut>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return HasValue ? next(_value!) : WithoutValue<TOut>();
    }

    /// <summary>Returns the status, and the value or the problems.</summary>
    public override string ToString() =>
        HasValue ? $"{Status}: {_value}" : IsSuccess ? $"{Status}" : $"{Status}: {string.Join("; ", Problems)}";

    Type? IOutcome.ValueType => HasValue ? typeof(T) : null;

    object? IOutcome.ValueOrNull => HasValue ? _value : null;

    private Result<TOut> WithoutValue<TOut>() => new(Status, default, Problems);
}
