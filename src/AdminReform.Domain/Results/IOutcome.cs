using AdminReform.Values;

namespace AdminReform.Results;

/// <summary>How an operation ended, whatever the type of its value.</summary>
internal interface IOutcome
{
    /// <summary>How it ended.</summary>
    ResultStatus Status { get; }

    /// <summary>Why it failed; empty on success.</summary>
    ValueList<Problem> Problems { get; }

    /// <summary>The type of the value; <see langword="null"/> where there is no value.</summary>
    Type? ValueType { get; }

    /// <summary>The value; <see langword="null"/> where there is none.</summary>
    object? ValueOrNull { get; }
}
