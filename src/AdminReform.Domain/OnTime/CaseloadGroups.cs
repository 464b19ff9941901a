using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AdminReform.OnTime;

/// <summary>Numbers the pairs of unit and field of a caseload from 0, in the order in which they first appear.</summary>
/// <remarks>
/// The dossiers of an import mostly share their text objects, so the objects themselves are looked up first, in a table that may forget; equal
/// texts in different objects meet in the dictionary behind it.
/// </remarks>
internal sealed class CaseloadGroups
{
    private const int MostRemembered = 1 << 14;

    private readonly Dictionary<(string Unit, string Field), int> _numbers = [];
    private readonly List<(string Unit, string Field)> _groups = [];
    private readonly (string? Unit, string? Field, int Number)[] _remembered;

    /// <param name="dossiers">About how many dossiers will be numbered.</param>
    internal CaseloadGroups(int dossiers) =>
        _remembered = new (string?, string?, int)[BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(dossiers, 16, MostRemembered))];

    internal int Count => _groups.Count;

    internal (string Unit, string Field) this[int number] => _groups[number];

    internal int NumberOf(string unit, string field)
    {
        var place = ((RuntimeHelpers.GetHashCode(unit) * 31) + RuntimeHelpers.GetHashCode(field)) & (_remembered.Length - 1);
        ref var remembered = ref _remembered[place];
        if (!ReferenceEquals(remembered.Unit, unit) || !ReferenceEquals(remembered.Field, field))
        {
            remembered = (unit, field, Find(unit, field));
        }

        return remembered.Number;
    }

    private int Find(string unit, string field)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, (unit, field), out var exists);
        if (!exists)
        {
            number = _groups.Count;
            _groups.Add((unit, field));
        }

        return number;
    }
}
