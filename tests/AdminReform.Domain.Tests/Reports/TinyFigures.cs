namespace AdminReform.Reports;

/// <summary>A few tiny figures, hardly ever true, and every set of them whose correction would let a caseload of at most a dozen dossiers fit.</summary>
/// <remarks>No figure is above two, so that what fits at all fits within ten dossiers: two for each of the five outcomes.</remarks>
public sealed record TinyFigures(PublishedFigures Published)
{
    internal const int MostReceived = 12;

    private static readonly ILookup<long, TrueFigures> Intakes = Every(3, leaves => [.. leaves, 0, 0, 0, 0, 0]);

    private static readonly ILookup<long, TrueFigures> Outcomes = Every(5, leaves => [0, 0, 0, .. leaves]);

    /// <summary>The values of a figure with which everything else can stay, by the number of dossiers received; none where it cannot.</summary>
    internal IEnumerable<(long Received, long Value)> ValuesOf(PublishedFigure figure, IReadOnlyCollection<PublishedFigure> corrected)
    {
        var kept = Published.Figures.Where(other => !corrected.Contains(other)).ToList();
        return
            from received in Enumerable.Range(0, MostReceived + 1)
            let intakes = Intakes[received].Where(truth => kept.Where(IsIntake).All(other => ValueIn(truth, other) == other.Value)).ToList()
            where intakes.Count > 0
            let outcomes = Outcomes[received].Where(truth => kept.Where(other => !IsIntake(other)).All(other => ValueIn(truth, other) == other.Value)).ToList()
            where outcomes.Count > 0
            from truth in IsIntake(figure) ? intakes : outcomes
            select ((long)received, ValueIn(truth, figure));
    }

    private static bool IsIntake(PublishedFigure figure) => figure.Columns[0] is ReportColumn.Received or ReportColumn.NewOnline or ReportColumn.NewDirect or ReportColumn.CarriedOver;

    private static long ValueIn(TrueFigures truth, PublishedFigure figure) => figure.Columns.Sum(column => truth[column]);

    private static ILookup<long, TrueFigures> Every(int count, Func<IEnumerable<long>, long[]> leaves) => Counts(count, MostReceived)
        .ToLookup(counts => counts.Sum(), counts => new TrueFigures(leaves(counts), PublishedFigures.Create([]).Value));

    private static IEnumerable<long[]> Counts(int count, long most) => count == 0
        ? [[]]
        : Enumerable.Range(0, (int)most + 1).SelectMany(first => Counts(count - 1, most - first).Select(rest => (long[])[first, .. rest]));
}
