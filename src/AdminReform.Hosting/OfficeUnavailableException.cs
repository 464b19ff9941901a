using AdminReform.Results;

namespace AdminReform.Hosting;

/// <summary>The store of an office does not take anything, or does not answer, and the problem says why; what was accepted before is not lost.</summary>
/// <param name="problem">What is wrong with the store.</param>
/// <param name="reason">What the store said.</param>
public sealed class OfficeUnavailableException(Problem problem, Exception? reason = null) : IOException(problem?.ToString(), reason)
{
    /// <summary>What is wrong with the store.</summary>
    public Problem Problem { get; } = problem ?? throw new ArgumentNullException(nameof(problem));

    /// <summary>Whether the store said nothing at all, so that another process may reach it where this one does not.</summary>
    internal bool IsSilent { get; init; }

    /// <summary>Whether it kept the office from starting.</summary>
    internal bool IsAtStart { get; init; }

    /// <summary>Returns what is wrong with the store; where it kept the office from starting that alone, as it is the last that somebody reads.</summary>
    public override string ToString() => IsAtStart ? $"The office does not start; mend what is wrong with its store and start it again.\n- {Problem}" : base.ToString();
}
