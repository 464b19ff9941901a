namespace AdminReform.Reports;

/// <summary>A few small figures, true or not; the total received is one of them, so that everything can be tried.</summary>
public sealed record SmallFigures(PublishedFigures Published)
{
    /// <summary>Every way to fill the form that the figures allow.</summary>
    public static IEnumerable<TrueFigures> EveryTruth(SmallFigures figures)
    {
        var total = (int)figures.Published[ReportColumn.Received]!.Value;
        return
            from a in Upto(total)
            from b in Upto(total - a)
            let c = total - a - b
            from d in Upto(total)
            from e in Upto(total - d)
            from f in Upto(total - d - e)
            from g in Upto(total - d - e - f)
            let h = total - d - e - f - g
            let truth = new TrueFigures([a, b, c, d, e, f, g, h], figures.Published)
            where figures.Published.Figures.All(figure => figure.Columns.Sum(column => truth[column]) == figure.Value)
            select truth;
    }

    private static IEnumerable<int> Upto(int last) => Enumerable.Range(0, last + 1);
}
