using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>Counters by agency and field, for one pass over a caseload.</summary>
internal sealed class ReportTable
{
    private const int FirstFields = 32;

    private readonly NameTable _agencies = new();
    private readonly NameTable _fields = new();
    private readonly List<int[]> _cells = [];
    private long[] _counters = new long[64 * ReportCounts.Slots];
    private int _count;

    /// <summary>The counters of an agency's field.</summary>
    internal Span<long> Of(string agency, string field)
    {
        var (row, column) = (_agencies.NumberOf(agency), _fields.NumberOf(field));
        var cell = row < _cells.Count && _cells[row] is var cells && column < cells.Length ? cells[column] : 0;
        var place = cell == 0 ? Add(row, column) : cell - 1;
        return _counters.AsSpan(place * ReportCounts.Slots, ReportCounts.Slots);
    }

    internal ValueList<ReportRow> ToRows()
    {
        var rows = new List<ReportRow>(_count);
        for (var row = 0; row < _cells.Count; row++)
        {
            for (var column = 0; column < _cells[row].Length; column++)
            {
                if (_cells[row][column] is > 0 and var cell
                    && ReportCounts.From(_counters.AsSpan((cell - 1) * ReportCounts.Slots, ReportCounts.Slots)) is var counts
                    && counts != default)
                {
                    rows.Add(new(_agencies[row], _fields[column], counts));
                }
            }
        }

        return ReportRows.Sorted(rows);
    }

    // Cells are numbered from 1, so that 0 is a field that the agency has not had yet.
    private int Add(int row, int column)
    {
        if (row == _cells.Count)
        {
            _cells.Add(new int[FirstFields]);
        }

        var cells = _cells[row];
        if (column >= cells.Length)
        {
            Array.Resize(ref cells, Math.Max(column + 1, cells.Length * 2));
            _cells[row] = cells;
        }

        cells[column] = ++_count;
        if (_count * ReportCounts.Slots > _counters.Length)
        {
            Array.Resize(ref _counters, _counters.Length * 2);
        }

        return _count - 1;
    }
}
