using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AdminReform.OnTime;

/// <summary>The pairs of unit and field of a caseload, numbered from 0 in the order in which they first appear, and the number of each entry.</summary>
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
    private readonly int[] _ofEntries;

    /// <param name="entries">How many entries there are.</param>
    internal CaseloadGroups(int entries)
    {
        _ofEntries = new int[entries];
        _remembered = new (string?, string?, int)[BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(entries, 16, MostRemembered))];
    }

    /// <summary>The number of each entry's group, at the entry's place.</summary>
    public ReadOnlySpan<int> OfEntries => _ofEntries;

    /// <summary>How many groups there are.</summary>
    public int Count => _groups.Count;

    /// <summary>The unit and the field of a group.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no group of this number.</exception>
    public (string Unit, string Field) this[int number] => _groups[number];

    internal void Put(int entry, string unit, string field)
    {
        var place = ((RuntimeHelpers.GetHashCode(unit) * 31) + RuntimeHelpers.GetHashCode(field)) & (_remembered.Length - 1);
        ref var remembered = ref _remembered[place];
        if (!ReferenceEquals(remembered.Unit, unit) || !ReferenceEquals(remembered.Field, field))
        {
            remembered = (unit, field, Find(unit, field));
        }

        _ofEntries[entry] = remembered.Number;
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
