namespace AdminReform.Rules.Conformance;

/// <summary>A generated sequence of moves.</summary>
public sealed record Moves(Move[] Items)
{
    public override string ToString() => string.Join("; ", Items.Select(move => $"{move.Kind} {move.Subject} {move.Detail}"));
}
