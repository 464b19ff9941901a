namespace AdminReform.Results;

/// <summary>A text that <c>Parse</c> was given is not what it reads; the problem says why in both languages.</summary>
/// <param name="problem">What is wrong with the text.</param>
public sealed class UnreadableTextException(Problem problem) : FormatException(problem?.ToString())
{
    /// <summary>What is wrong with the text.</summary>
    public Problem Problem { get; } = problem ?? throw new ArgumentNullException(nameof(problem));

    /// <summary>Returns what an exception of .NET does: its type, the problem in English, and where it was thrown.</summary>
    public override string ToString() => base.ToString();
}
