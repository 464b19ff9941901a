using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>Published reports that belong together, held against each other and each against the identities of form II.06a (đối chiếu nhiều báo cáo).</summary>
/// <remarks>
/// The equations are those between figures that were published: what each total and each sum is made of, what came in against what came of it, a whole against its parts, two forms of one office
/// column by column, and column 6 against the former column 11. A misprint breaks each equation that it stands in and no other, so that parts find what a whole alone leaves open. Where an equation
/// lacks a figure it only bounds. A rounded figure (<see cref="PublishedFigure.RoundedTo"/>) may be off by half its step. The work follows the number of figures; pairs of
/// misprints are tried up to a hundred thousand, and <see cref="IsExhaustive"/> says whether that was all.
/// </remarks>
public sealed record JointReconciliation
{
    /// <summary>The greatest number of reports in one reconciliation: more than there are communes.</summary>
    public const int MaximumReports = 5_000;

    private static readonly FigurePlace?[] Unnamed =
        [FigurePlace.InsideResolved, FigurePlace.InsidePending, FigurePlace.InsideReceived, FigurePlace.NeitherResolvedNorPending];

    private JointReconciliation(ValueList<PublishedReport> reports, List<(ReportLinkKind, int, int[])> links)
    {
        Reports = reports;
        var equations = JointEquations.Of(reports, links, null);
        Checks = [.. equations.Select(equation => equation.ToCheck())];
        var search = new JointSearch(reports, equations, null);
        if (search.Holds)
        {
            return;
        }

        // One supposition before two.
        List<JointSearch> unnamed = [.. Unnamed.Select(place => new JointSearch(reports, JointEquations.Of(reports, links, place), place))];
        Readings = [.. search.Singles(), .. unnamed.Index().Where(item => item.Item.Holds).Select(item => new JointReading([], Unnamed[item.Index]))];
        if (Readings.Count == 0)
        {
            Readings = [.. search.Pairs(), .. unnamed.SelectMany(each => each.Singles())];
            IsExhaustive = search.IsComplete;
        }
    }

    /// <summary>The reports, in the order in which the links name them.</summary>
    public ValueList<PublishedReport> Reports { get; }

    /// <summary>The equations, each held against what was published.</summary>
    public ValueList<JointCheck> Checks { get; }

    /// <summary>Whether no equation fails.</summary>
    public bool IsConsistent => Checks.All(check => check.Status != Verdict.Fails);

    /// <summary>
    /// The readings with the fewest suppositions under which all equations hold, each as good as the others by what was published: one misprint or dossiers that no figure names, otherwise two
    /// misprints or one of each. None where all holds, or where two do not do.
    /// </summary>
    public ValueList<JointReading> Readings { get; } = [];

    /// <summary>Whether every reading of that size is among them.</summary>
    public bool IsExhaustive { get; } = true;

    /// <summary>What follows, as sentences to print, the most important first.</summary>
    public ValueList<LocalizedText> Conclusions
    {
        get
        {
            List<LocalizedText> said = [.. Checks.Where(check => check.Status == Verdict.Fails).Select(check => new LocalizedText($"{check.Words.Vietnamese}.", $"{check.Words.English}."))];
            if (said.Count == 0)
            {
                return [new("Các số liệu khớp nhau.", "The figures hold together.")];
            }

            var readings = ReconciliationWords.Join(Readings.Select(reading => reading.Words), "; hoặc ", "; or ");
            said.Add(Readings.Count switch
            {
                0 => new("Hai giả định cũng không làm các số liệu khớp.", "Two suppositions do not make the figures hold."),
                1 => new($"Khớp nếu {readings.Vietnamese}.", $"They hold if {readings.English}."),
                var count => new($"Khớp theo một trong {count} cách: {readings.Vietnamese}.", $"They hold in one of {count} ways: {readings.English}."),
            });
            if (!IsExhaustive)
            {
                said.Add(new("Chưa thử hết các cặp số liệu.", "Not every pair of figures was tried."));
            }

            return ValueList.From(said);
        }
    }

    /// <summary>Reconciles one report by itself, as <see cref="Reconciliation"/> does, and with a misprint and unnamed dossiers together.</summary>
    public static JointReconciliation Of(PublishedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new([report], []);
    }

    /// <summary>Reconciles the reports that links name.</summary>
    /// <exception cref="ArgumentException">There is no link, there are more than <see cref="MaximumReports"/> reports, or two reports have one name.</exception>
    public static JointReconciliation Of(params IEnumerable<ReportLink> links)
    {
        ArgumentNullException.ThrowIfNull(links);
        Dictionary<PublishedReport, int> places = [];
        List<(ReportLinkKind, int, int[])> placed = [.. links.Select(link => (link.Kind, Place(link.First), link.Others.Select(Place).ToArray()))];
        return placed.Count == 0 ? throw new ArgumentException("There is nothing to reconcile without a link.", nameof(links))
            : places.Count > MaximumReports ? throw new ArgumentException($"There are more than {MaximumReports} reports.", nameof(links))
            : places.Keys.Select(report => report.Name).Distinct().Count() < places.Count ? throw new ArgumentException("Two reports have one name.", nameof(links))
            : new([.. places.OrderBy(place => place.Value).Select(place => place.Key)], placed);

        int Place(PublishedReport report)
        {
            places.TryAdd(report, places.Count);
            return places[report];
        }
    }

    /// <summary>Returns whether the reports hold together, and how many readings make them.</summary>
    public override string ToString() => $"{Reports.Count} reports: {(IsConsistent ? "consistent" : "not consistent")}, {Readings.Count} readings";
}
