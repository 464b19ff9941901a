using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Values;

namespace AdminReform.Procedures;

/// <summary>A limit of a procedure and the case in which it applies (thời hạn giải quyết theo trường hợp).</summary>
/// <param name="Id">A short stable name within the version, such as <c>usual</c> or <c>verification</c>.</param>
/// <param name="Limit">The limit.</param>
public sealed record LimitCase(string Id, TimeLimit Limit)
{
    /// <summary>The conditions, all of which must be met; empty when it always applies.</summary>
    public ValueList<CaseTest> When { get; init; } = [];

    /// <summary>Whether it is the limit, or is added to it.</summary>
    public LimitEffect Effect { get; init; } = LimitEffect.Whole;

    /// <summary>The words in which it was published, read back as the same limit; <see langword="null"/> when only the figure is known.</summary>
    public string? Wording { get; init; }

    /// <summary>The provision that sets it, when known.</summary>
    public Citation? Basis { get; init; }

    /// <summary>Whether every condition is met by the facts of a dossier.</summary>
    public bool Applies(IReadOnlyDictionary<string, string> facts)
    {
        foreach (var test in When)
        {
            if (!test.IsMet(facts))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the id, the limit and the conditions.</summary>
    public override string ToString() =>
        $"{Id}: {(Effect == LimitEffect.Addition ? "+" : "")}{Limit}{(When.Count == 0 ? "" : $" when {string.Join(" and ", When)}")}";
}
