using AdminReform.Deadlines;

namespace AdminReform.Testing.Conformance;

/// <summary>When a dossier is due, as it was worked out by hand or as a system says.</summary>
/// <param name="State">Whether the limit runs.</param>
/// <param name="Due">The due moment in force; <see langword="null"/> while suspended and where it cannot be told.</param>
/// <param name="IsEstimated">Whether the date is an estimate, as nothing shows yet when the competent agency received the dossier.</param>
public sealed record ConformanceAnswer(DeadlineState State, DueMoment? Due = null, bool IsEstimated = false)
{
    /// <summary>The answer that a deadline of the library is.</summary>
    public static ConformanceAnswer Of(Deadline deadline) => new(deadline.State, deadline.Due, deadline.IsEstimated);

    /// <summary>Returns the due moment, or the state.</summary>
    public override string ToString() => Due is { } due ? $"{due}{(IsEstimated ? " (estimated)" : "")}" : State.ToString();
}
