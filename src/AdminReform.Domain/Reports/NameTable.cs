using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace AdminReform.Reports;

/// <summary>Numbers names from 0 in the order in which they first appear.</summary>
/// <remarks>
/// The dossiers of an import mostly share their text objects, so the object itself is looked up first, in a table that may forget; equal
/// texts in different objects meet in the dictionary behind it.
/// </remarks>
internal sealed class NameTable
{
    private const int Remembered = 1 << 12;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly (string? Name, int Number)[] _remembered = new (string?, int)[Remembered];

    internal int Count => _names.Count;

    internal string this[int number] => _names[number];

    internal int NumberOf(string name)
    {
        ref var remembered = ref _remembered[RuntimeHelpers.GetHashCode(name) & (Remembered - 1)];
        if (!ReferenceEquals(remembered.Name, name))
        {
            remembered = (name, Find(name));
        }

        return remembered.Number;
    }

    private int Find(string name)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, name, out var exists);
        if (!exists)
        {
            number = _names.Count;
            _names.Add(name);
        }

        return number;
    }
}
