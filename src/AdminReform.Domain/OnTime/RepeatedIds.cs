using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.OnTime;

/// <summary>Finds the dossiers that come a second time, and tells each with its place.</summary>
internal sealed class RepeatedIds
{
    private const int BitsForEach = 16;

    private readonly Dictionary<string, long> _first = new(StringComparer.Ordinal);
    private readonly ProblemList _problems = new();

    internal ValueList<Problem> Problems => _problems.ToList();

    internal void Add(string id, long place)
    {
        if (!_first.TryAdd(id, place))
        {
            var first = _first[id];
            _problems.Add(Problem.Of(
                "dossier.twice", $"Hồ sơ “{id}” có hai lần; lần đầu ở entries[{first}].", $"The dossier “{id}” stands twice; first at entries[{first}].", $"entries[{place}]"));
        }
    }

    /// <summary>The same for a whole caseload.</summary>
    /// <remarks>A bit for each of many hashes tells almost all ids apart, and two bytes a dossier stay near the processor; only those that meet on a bit are compared.</remarks>
    internal static ValueList<Problem> Of(ReadOnlySpan<CaseloadEntry> entries)
    {
        var bits = (uint)Math.Clamp((long)entries.Length * BitsForEach, 64, 1L << 31);
        var seen = new ulong[(bits / 64) + 1];
        HashSet<uint> met = [];
        foreach (ref readonly var entry in entries)
        {
            var bit = BitOf(entry, bits);
            ref var word = ref seen[bit / 64];
            if ((word >> (int)(bit % 64) & 1) != 0)
            {
                met.Add(bit);
            }

            word |= 1UL << (int)(bit % 64);
        }

        return met.Count == 0 ? [] : Compared(entries, bits, met);
    }

    private static ValueList<Problem> Compared(ReadOnlySpan<CaseloadEntry> entries, uint bits, HashSet<uint> met)
    {
        var ids = new RepeatedIds();
        for (var place = 0; place < entries.Length; place++)
        {
            if (met.Contains(BitOf(entries[place], bits)))
            {
                ids.Add(entries[place].Dossier.Id, place);
            }
        }

        return ids.Problems;
    }

    private static uint BitOf(in CaseloadEntry entry, uint bits) => (uint)((unchecked((uint)entry.Dossier.Id.GetHashCode(StringComparison.Ordinal)) * (ulong)bits) >> 32);
}
