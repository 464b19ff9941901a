namespace AdminReform.Mutants;

/// <summary>A test, what it takes without a mutant, and the mutants it reaches.</summary>
internal sealed record Test(string Project, string Class, string Method, int Milliseconds, HashSet<int> Reached)
{
    public string Namespace => Class[..Class.LastIndexOf('.')];
}
