using AdminReform.OnTime;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>Rows of reports, merged and in one order, so that the same counts are the same rows however they were added.</summary>
internal static class ReportRows
{
    /// <summary>The rows that a pass counted, without those that count nothing.</summary>
    internal static ValueList<ReportRow> Of(CaseloadGroups groups, ReadOnlySpan<long> counters)
    {
        var rows = new List<ReportRow>(groups.Count);
        for (var group = 0; group < groups.Count; group++)
        {
            var counts = ReportCounts.From(counters.Slice(group * ReportCounts.Slots, ReportCounts.Slots));
            if (counts != default)
            {
                rows.Add(new(groups[group].Unit, groups[group].Field, counts));
            }
        }

        return Sorted(rows);
    }

    /// <summary>The rows by agency, then field, by their characters.</summary>
    internal static ValueList<ReportRow> Sorted(IEnumerable<ReportRow> rows) =>
        [.. rows.OrderBy(row => row.Agency, StringComparer.Ordinal).ThenBy(row => row.Field, StringComparer.Ordinal)];

    /// <summary>The rows with those of the same agency and field added up.</summary>
    internal static ValueList<ReportRow> Merged(IEnumerable<ReportRow> rows) => Sorted(rows
        .GroupBy(row => (row.Agency, row.Field))
        .Select(group => new ReportRow(group.Key.Agency, group.Key.Field, Total(group))));

    internal static ReportCounts Total(IEnumerable<ReportRow> rows) =>
        rows.Aggregate(default(ReportCounts), (sum, row) => sum + row.Counts);
}
