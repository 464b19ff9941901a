using AdminReform.Texts;

namespace AdminReform.Reports;

public static class FigureArbitraries
{
    private static readonly ReportColumn[][] Sums =
    [
        .. ReportColumns.InOrder.Select(column => new[] { column }),
        [ReportColumn.ResolvedEarly, ReportColumn.ResolvedOnTime],
        [ReportColumn.NewOnline, ReportColumn.NewDirect],
        [ReportColumn.ResolvedLate, ReportColumn.PendingLate],
        [ReportColumn.ResolvedOnTime, ReportColumn.ResolvedLate],
    ];

    public static Arbitrary<TrueFigures> True() => Arb.From(
        from intake in Gen.Choose(0, 500).ArrayOf(3)
        from cuts in Gen.Choose(0, 1000).ArrayOf(4)
        from published in Gen.Elements(true, false).ArrayOf(Sums.Length)
        let leaves = Split(intake, cuts)
        select new TrueFigures(leaves, Publish(published, columns => columns.Sum(column => TrueFigures.Value(leaves, column)))),
        figures => Fewer(figures.Published).Select(fewer => figures with { Published = fewer }));

    public static Arbitrary<SmallFigures> Small() => Arb.From(
        from total in Gen.Choose(0, 5)
        from published in Gen.Frequency((1, Gen.Constant(true)), (2, Gen.Constant(false))).ArrayOf(Sums.Length)
        from values in Gen.Choose(0, 4).ArrayOf(Sums.Length)
        select new SmallFigures(Publish(
            [true, .. published.Skip(1)],
            columns => columns[0] == ReportColumn.Received ? total : values[Array.IndexOf(Sums, columns)])),
        figures => Fewer(figures.Published)
            .Where(fewer => fewer[ReportColumn.Received] is not null)
            .Select(fewer => new SmallFigures(fewer)));

    public static Arbitrary<TinyFigures> Tiny() => Arb.From(
        from published in Gen.Elements(true, false).ArrayOf(Sums.Length)
        from values in Gen.Choose(0, 2).ArrayOf(Sums.Length)
        select new TinyFigures(Publish(published, columns => values[Array.IndexOf(Sums, columns)])),
        figures => Fewer(figures.Published).Select(fewer => new TinyFigures(fewer)));

    private static long[] Split(int[] intake, int[] cuts)
    {
        // The outcomes are the intake cut in five at generated places.
        var total = intake.Sum();
        var places = cuts.Select(cut => cut % (total + 1)).Append(0).Append(total).Order().ToArray();
        return [.. intake.Select(count => (long)count), .. places.Zip(places.Skip(1), (from, to) => (long)(to - from))];
    }

    private static PublishedFigures Publish(bool[] published, Func<ReportColumn[], long> value) => PublishedFigures.Create(
        Sums.Where((_, index) => published[index])
            .Select(columns => PublishedFigure.Sum(new LocalizedText("số liệu", "figure"), value(columns), columns))).Value;

    private static IEnumerable<PublishedFigures> Fewer(PublishedFigures figures) => figures.Figures
        .Select(figure => PublishedFigures.Create(figures.Figures.Where(other => other != figure)).Value);
}
