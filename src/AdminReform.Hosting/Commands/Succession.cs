using AdminReform.Dossiers;
using AdminReform.Values;

namespace AdminReform.Hosting.Commands;

/// <summary>Who has the dossiers of a resolving unit from now on (kế thừa khi sáp nhập, hợp nhất, chia, tách, đổi tên).</summary>
/// <remarks>
/// A merger is one of these for each unit that ends, a new name is one with the new id, and a split has <see cref="Parts"/>. A unit that gives a part away and goes on is its own successor.
/// The dossiers go as they are, with all that happened to them: whoever takes over the tasks sees to it that procedures go on without a break, and asks nobody to file again or to repeat a step
/// that was done (190/2025/QH15 art. 5.2).
/// </remarks>
public sealed record Succession
{
    /// <summary>Says who follows a unit.</summary>
    /// <param name="unit">The resolving unit.</param>
    /// <param name="successor">The unit that has its dossiers from now on, but for those of <see cref="Parts"/>.</param>
    public Succession(string unit, string successor)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        ArgumentException.ThrowIfNullOrWhiteSpace(successor);
        (Unit, Successor) = (unit, successor);
    }

    /// <summary>The resolving unit that is followed.</summary>
    public string Unit { get; }

    /// <summary>The unit that has its dossiers from now on, and what still comes in for it, but for those of <see cref="Parts"/>.</summary>
    public string Successor { get; }

    /// <summary>What goes to others; the first part that names a dossier has it, then the first that names its procedure.</summary>
    public ValueList<SuccessionPart> Parts { get; init; } = [];

    /// <summary>Whether the unit ends: nothing stays with it.</summary>
    internal bool IsEnd => !Successors.Contains(Unit);

    internal IEnumerable<string> Successors => Parts.Select(part => part.Successor).Append(Successor).Distinct();

    /// <summary>The unit that has a dossier from now on.</summary>
    public string SuccessorOf(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return (Parts.FirstOrDefault(part => part.Dossiers.Contains(dossier.Id)) ?? Parts.FirstOrDefault(part => part.Procedures.Contains(dossier.Procedure)))?.Successor ?? Successor;
    }

    /// <summary>Returns the unit and who follows it.</summary>
    public override string ToString() => $"{Unit} → {string.Join(", ", Successors)}";
}
