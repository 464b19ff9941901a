using AdminReform.Values;

namespace AdminReform.Procedures;

/// <summary>A condition of a case: a factor has one of some values.</summary>
/// <param name="Factor">The name of the factor.</param>
/// <param name="AnyOf">The values that satisfy the condition.</param>
public sealed record CaseTest(string Factor, ValueList<string> AnyOf)
{
    /// <summary>Whether the facts of a dossier satisfy the condition; a fact that is not given satisfies none.</summary>
    public bool IsMet(IReadOnlyDictionary<string, string> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.TryGetValue(Factor, out var value) && AnyOf.Contains(value);
    }

    /// <summary>Returns the condition.</summary>
    public override string ToString() => $"{Factor} is {(AnyOf.Count == 0 ? "nothing" : string.Join(" or ", AnyOf))}";
}
