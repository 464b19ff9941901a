namespace AdminReform.Reports;

/// <summary>
/// The columns of II.06a as sets of what they are made of. Eight columns cannot be broken down (4, 5, 6, 8, 9, 10, 12, 13); each is a bit,
/// and each figure beside the form is one more. A figure that is part of a column is a bit too: the column's own bit is the rest of it then. The other
/// three columns are unions.
/// </summary>
internal static class FigureLeaves
{
    internal const int ColumnLeaves = 8;

    internal const uint Intake = 0b0000_0111;

    internal const uint Resolved = 0b0011_1000;

    internal const uint Pending = 0b1100_0000;

    internal const uint Outcome = Resolved | Pending;

    private static readonly ReportColumn[] Order =
    [
        ReportColumn.NewOnline, ReportColumn.NewDirect, ReportColumn.CarriedOver,
        ReportColumn.ResolvedEarly, ReportColumn.ResolvedOnTime, ReportColumn.ResolvedLate,
        ReportColumn.PendingWithin, ReportColumn.PendingLate,
    ];

    /// <summary>The leaves of a column, without any figure beside the form; the total received as its intake.</summary>
    internal static uint Of(ReportColumn column) => column switch
    {
        ReportColumn.Received => Intake,
        ReportColumn.Resolved => Resolved,
        ReportColumn.Pending => Pending,
        _ => 1u << Array.IndexOf(Order, column),
    };

    /// <summary>Whether the column cannot be broken down.</summary>
    internal static bool IsLeaf(ReportColumn column) => Array.IndexOf(Order, column) >= 0;

    /// <summary>The leaf of a figure beside the form, by its place among them; parts of columns follow them and what no figure names.</summary>
    internal static uint Beside(int index) => 1u << (ColumnLeaves + index);

    /// <summary>The columns that name a set of leaves, the larger ones first where all their leaves are in it.</summary>
    internal static IEnumerable<ReportColumn> Names(uint leaves)
    {
        foreach (var total in new[] { ReportColumn.Resolved, ReportColumn.Pending })
        {
            if ((leaves & Of(total)) == Of(total))
            {
                leaves &= ~Of(total);
                yield return total;
            }
        }

        foreach (var column in Order)
        {
            if ((leaves & Of(column)) != 0)
            {
                yield return column;
            }
        }
    }
}
