namespace AdminReform.Reports;

/// <summary>Eight true counts, and some of the figures that they make.</summary>
public sealed record TrueFigures(long[] Leaves, PublishedFigures Published)
{
    public long this[ReportColumn column] => Value(Leaves, column);

    public static long Value(long[] leaves, ReportColumn column) => column switch
    {
        ReportColumn.Received => leaves[0] + leaves[1] + leaves[2],
        ReportColumn.NewOnline => leaves[0],
        ReportColumn.NewDirect => leaves[1],
        ReportColumn.CarriedOver => leaves[2],
        ReportColumn.Resolved => leaves[3] + leaves[4] + leaves[5],
        ReportColumn.ResolvedEarly => leaves[3],
        ReportColumn.ResolvedOnTime => leaves[4],
        ReportColumn.ResolvedLate => leaves[5],
        ReportColumn.Pending => leaves[6] + leaves[7],
        ReportColumn.PendingWithin => leaves[6],
        _ => leaves[7],
    };
}
