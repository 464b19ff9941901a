using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>Published figures under one reading: which leaves each of them sums, given where the figures beside the form are counted.</summary>
internal sealed class FigureModel
{
    private readonly ValueList<PublishedFigure> _figures;
    private readonly PublishedFigure[] _beside;
    private readonly PublishedFigure[] _parts;
    private readonly FigurePlace[] _places;
    private readonly FigurePlace? _unnamed;

    /// <param name="figures">The figures.</param>
    /// <param name="places">A place for each figure beside the form, in their order; those not given are outside.</param>
    /// <param name="unnamed">Where dossiers that no figure names are counted, if there are any.</param>
    internal FigureModel(ValueList<PublishedFigure> figures, IReadOnlyList<FigurePlace> places, FigurePlace? unnamed = null)
    {
        _figures = figures;
        _beside = [.. figures.Where(figure => figure.Kind == PublishedFigureKind.Beside)];
        _parts = [.. figures.Where(figure => figure.Kind == PublishedFigureKind.Part)];
        _places = [.. Enumerable.Range(0, _beside.Length).Select(index => index < places.Count ? places[index] : FigurePlace.Outside)];
        _unnamed = unnamed;
    }

    internal ValueList<PublishedFigure> Figures => _figures;

    internal uint Intake => WithParts(FigureLeaves.Intake) | At(FigurePlace.InsideReceived);

    internal uint Resolved => WithParts(FigureLeaves.Resolved) | At(FigurePlace.InsideResolved);

    internal uint Pending => WithParts(FigureLeaves.Pending) | At(FigurePlace.InsidePending);

    internal uint Outcome => Resolved | Pending | At(FigurePlace.NeitherResolvedNorPending);

    internal uint UnnamedLeaf => FigureLeaves.Beside(_beside.Length);

    internal uint Leaves(ReportColumn column) => column switch
    {
        ReportColumn.Received => Intake,
        ReportColumn.Resolved => Resolved,
        ReportColumn.Pending => Pending,
        _ => WithParts(FigureLeaves.Of(column)),
    };

    internal uint Leaves(PublishedFigure figure) => figure.Kind switch
    {
        PublishedFigureKind.Beside => FigureLeaves.Beside(Array.IndexOf(_beside, figure)),
        PublishedFigureKind.PreviousPending => Leaves(ReportColumn.CarriedOver),
        PublishedFigureKind.Part => Part(Array.IndexOf(_parts, figure)),
        _ => figure.Columns.Aggregate(0u, (leaves, column) => leaves | Leaves(column)),
    };

    /// <summary>The equations that the figures and the identities make, without some of the figures.</summary>
    internal CountSystem System(params IReadOnlyCollection<PublishedFigure> without)
    {
        var named = FigureLeaves.ColumnLeaves + _beside.Length + 1 + _parts.Length;
        var rounded = _figures.Where(figure => !figure.IsExact && !without.Contains(figure)).ToList();
        var variables = named + (2 * rounded.Count);
        var system = new CountSystem(variables);
        var (intake, outcome) = (Intake, Outcome);
        system.Add(Coefficients(variables, leaf => Bit(intake, leaf) - Bit(outcome, leaf)), 0);
        foreach (var figure in _figures)
        {
            if (!without.Contains(figure))
            {
                var (leaves, more) = (Leaves(figure), named + (2 * rounded.IndexOf(figure)));
                system.Add(Coefficients(variables, leaf => more >= named && leaf == more ? -1 : Bit(leaves, leaf)), figure.Least);
                if (more >= named && figure.Greatest < JointEquation.Infinite)
                {
                    // The count is the least that the figure may stand for and something more, which may be bounded.
                    system.Add(Coefficients(variables, leaf => leaf == more || leaf == more + 1 ? 1 : 0), figure.Greatest - figure.Least);
                }
            }
        }

        return system;
    }

    /// <summary>Leaves of columns with those of the figures that are parts of them.</summary>
    private uint WithParts(uint leaves)
    {
        var all = leaves;
        for (var index = 0; index < _parts.Length; index++)
        {
            all |= (leaves & FigureLeaves.Of(_parts[index].Columns[0])) != 0 ? Part(index) : 0u;
        }

        return all;
    }

    private uint Part(int index) => FigureLeaves.Beside(_beside.Length + 1 + index);

    private uint At(FigurePlace place)
    {
        var leaves = _unnamed == place ? UnnamedLeaf : 0u;
        for (var index = 0; index < _places.Length; index++)
        {
            leaves |= _places[index] == place ? FigureLeaves.Beside(index) : 0u;
        }

        return leaves;
    }

    private static long Bit(uint leaves, int leaf) => leaf < 32 ? leaves >> leaf & 1 : 0;

    private static long[] Coefficients(int variables, Func<int, long> of) => [.. Enumerable.Range(0, variables).Select(of)];
}
