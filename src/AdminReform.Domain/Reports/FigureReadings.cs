using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>Tries the readings of published figures.</summary>
internal static class FigureReadings
{
    private static readonly FigurePlace[] Inside =
        [FigurePlace.InsideResolved, FigurePlace.InsidePending, FigurePlace.InsideReceived, FigurePlace.NeitherResolvedNorPending];

    /// <summary>Every place of every single figure beside the form; where nothing holds, also pairs, and dossiers that no figure names.</summary>
    internal static ValueList<FigureReading> Of(ValueList<PublishedFigure> figures, bool isConsistent, ValueList<IdentityCheck> outside)
    {
        var beside = figures.Where(figure => figure.Kind == PublishedFigureKind.Beside).ToList();
        var readings = new List<FigureReading>();
        for (var index = 0; index < beside.Count; index++)
        {
            readings.Add(new(
                [new(beside[index], FigurePlace.Outside, beside[index].Value)],
                isConsistent ? Verdict.Holds : Verdict.Fails,
                isConsistent ? null : Difference(outside, [])));
            readings.AddRange(Inside.Select(place => Single(figures, beside, index, place, isConsistent, outside)));
        }

        if (!isConsistent && readings.All(reading => reading.Verdict == Verdict.Fails))
        {
            readings.AddRange(Pairs(figures, beside));
            readings.AddRange(Unnamed(figures));
        }

        return ValueList.From(readings);
    }

    private static FigureReading Single(
        ValueList<PublishedFigure> figures,
        List<PublishedFigure> beside,
        int index,
        FigurePlace place,
        bool isConsistent,
        ValueList<IdentityCheck> outside)
    {
        var places = new FigurePlace[beside.Count];
        places[index] = place;
        var model = new FigureModel(figures, places);
        var holds = model.System().IsFeasible();
        return new(
            [new(beside[index], place, beside[index].Value)],
            !holds ? Verdict.Fails : isConsistent ? Verdict.Open : Verdict.Holds,
            holds ? null : Difference(IdentityChecks.Of(model), outside));
    }

    private static IEnumerable<FigureReading> Pairs(ValueList<PublishedFigure> figures, List<PublishedFigure> beside) =>
        from first in Enumerable.Range(0, beside.Count)
        from second in Enumerable.Range(0, beside.Count)
        where first < second
        from one in Inside
        from other in Inside
        let places = Enumerable.Range(0, beside.Count)
            .Select(index => index == first ? one : index == second ? other : FigurePlace.Outside)
            .ToArray()
        where new FigureModel(figures, places).System().IsFeasible()
        select new FigureReading(
            [new(beside[first], one, beside[first].Value), new(beside[second], other, beside[second].Value)],
            Verdict.Holds,
            null);

    private static IEnumerable<FigureReading> Unnamed(ValueList<PublishedFigure> figures)
    {
        foreach (var place in Inside)
        {
            var model = new FigureModel(figures, [], place);
            var system = model.System();
            if (system.IsFeasible())
            {
                var least = system.Least(model.UnnamedLeaf);
                var amount = least == system.Greatest(model.UnnamedLeaf) ? (long?)least : null;
                yield return new([new(null, place, amount)], Verdict.Holds, null);
            }
        }
    }

    // The first identity that the reading breaks, or makes worse, says by how much.
    private static long? Difference(ValueList<IdentityCheck> checks, ValueList<IdentityCheck> before) => checks
        .Where(check => check.Status == Verdict.Fails && !before.Contains(check))
        .Select(check => check.Difference is { } difference ? Math.Abs(difference) : (long?)null)
        .FirstOrDefault();
}
