using AdminReform.Values;

namespace AdminReform.Hosting.Commands;

/// <summary>A part of what a unit had, which goes to a successor of its own.</summary>
public sealed record SuccessionPart
{
    /// <summary>Names who has the part.</summary>
    /// <param name="successor">The unit that has it from now on.</param>
    public SuccessionPart(string successor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(successor);
        Successor = successor;
    }

    /// <summary>The unit that has it from now on.</summary>
    public string Successor { get; }

    /// <summary>The procedures whose dossiers are part of it, by their codes; those of later dossiers too.</summary>
    public ValueList<string> Procedures { get; init; } = [];

    /// <summary>The dossiers that are part of it, by their ids.</summary>
    public ValueList<string> Dossiers { get; init; } = [];
}
