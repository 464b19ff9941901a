using System.Collections.Immutable;

namespace AdminReform.Mutants;

/// <summary>A package with all its mutants in it, one of which can be switched on.</summary>
internal sealed record Instrumented(string Folder, ImmutableArray<Mutant> Mutants);
