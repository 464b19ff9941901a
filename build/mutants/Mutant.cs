namespace AdminReform.Mutants;

/// <summary>One change of one place; what it is called does not move with the lines above it.</summary>
internal sealed record Mutant(int Id, string File, int Line, string Original, string Replacement, int Turn)
{
    public string Name => string.Concat($"{File} {Original} {Replacement} {Turn}".Where(each => !char.IsWhiteSpace(each)));

    public override string ToString() => $"{File}:{Line} {Original} -> {Replacement}";
}
