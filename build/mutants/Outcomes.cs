namespace AdminReform.Mutants;

/// <summary>What can become of a mutant.</summary>
internal static class Outcomes
{
    public const string Killed = "killed", Timeout = "timeout", Survived = "survived", NoCoverage = "unreached", Again = "again";
}
