using AdminReform.Results;

namespace AdminReform.Hosting;

/// <summary>The store of an office does not take anything, or does not answer, and the problem says why; what was accepted before is not lost.</summary>
/// <param name="problem">What is wrong with the store.</param>
/// <param name="reason">What the store said.</param>
public sealed class OfficeUnavailableException(Problem problem, Exception? reason = null) : Exception(problem?.ToString(), reason)
{
    /// <summary>What is wrong with the store.</summary>
    public Problem Problem { get; } = problem ?? throw new ArgumentNullException(nameof(problem));

    /// <summary>Whether the store said nothing at all, so that another process may reach it where this one does not.</summary>
    internal bool IsSilent { get; init; }
}
