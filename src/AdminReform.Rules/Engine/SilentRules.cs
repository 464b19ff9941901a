namespace AdminReform.Rules.Engine;

/// <summary>What cannot hold at a moment, told from the due day alone.</summary>
/// <param name="Marks">The marks of the rules that cannot.</param>
/// <param name="IsLadderSilent">Whether no step of the ladder has come.</param>
internal readonly record struct SilentRules(uint Marks, bool IsLadderSilent)
{
    /// <summary>What neither says can hold.</summary>
    internal SilentRules And(SilentRules other) => new(Marks & other.Marks, IsLadderSilent && other.IsLadderSilent);
}
