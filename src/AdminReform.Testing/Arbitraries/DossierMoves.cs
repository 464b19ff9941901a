using AdminReform.Values;

namespace AdminReform.Testing.Arbitraries;

/// <summary>A generated sequence of steps, before it is known what each can mean.</summary>
/// <param name="Items">The steps.</param>
public sealed record DossierMoves(ValueList<DossierMove> Items)
{
    /// <summary>Returns the numbers of each step.</summary>
    public override string ToString() => string.Join("; ", Items.Select(step => $"{step.Choice}/{step.Minutes}/{step.Detail}"));
}
