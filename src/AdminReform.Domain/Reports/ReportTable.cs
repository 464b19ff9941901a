using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>Counters by agency and field, for one pass over a caseload.</summary>
/// <remarks>
/// Most dossiers of an import share their texts, so the text objects themselves are looked up first, in a table that may forget; equal
/// texts in different objects meet in the dictionary behind it.
/// </remarks>
internal sealed class ReportTable
{
    private const int RememberedCells = 1 << 12;

    private readonly Dictionary<(string Agency, string Field), int> _cells = [];
    private readonly (string? Agency, string? Field, int Cell)[] _remembered = new (string?, string?, int)[RememberedCells];
    private long[] _counters = new long[64 * ReportCounts.Slots];

    /// <summary>The counters of an agency's field.</summary>
    internal Span<long> Of(string agency, string field)
    {
        var place = Place(agency, field);
        ref var remembered = ref _remembered[place];
        if (!ReferenceEquals(remembered.Agency, agency) || !ReferenceEquals(remembered.Field, field))
        {
            remembered = (agency, field, Find(agency, field));
        }

        return _counters.AsSpan(remembered.Cell * ReportCounts.Slots, ReportCounts.Slots);
    }

    internal ValueList<ReportRow> ToRows() => ReportRows.Sorted(
        _cells.Select(cell => new ReportRow(
            cell.Key.Agency,
            cell.Key.Field,
            ReportCounts.From(_counters.AsSpan(cell.Value * ReportCounts.Slots, ReportCounts.Slots))))
        .Where(row => row.Counts != default));

    private static int Place(string agency, string field) => unchecked(
        (int)((uint)RuntimeHelpers.GetHashCode(agency) * 31 + (uint)RuntimeHelpers.GetHashCode(field)) & (RememberedCells - 1));

    private int Find(string agency, string field)
    {
        ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(_cells, (agency, field), out var exists);
        if (!exists)
        {
            cell = _cells.Count - 1;
            if (_cells.Count * ReportCounts.Slots > _counters.Length)
            {
                Array.Resize(ref _counters, _counters.Length * 2);
            }
        }

        return cell;
    }
}
