using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>Searches for the smallest sets of figures whose correction makes all identities hold.</summary>
internal static class FigureCorrections
{
    /// <summary>The greatest number of figures that are corrected together; beyond it the publication is wrong in more than details.</summary>
    internal const int MaximumSize = 3;

    internal static ValueList<ValueList<FigureCorrection>> Of(FigureModel model)
    {
        var candidates = model.Figures.Where(figure => figure.Kind != PublishedFigureKind.Beside).ToArray();
        for (var size = 1; size <= Math.Min(MaximumSize, candidates.Length); size++)
        {
            var found = Subsets(candidates, size, 0)
                .Where(subset => model.System(subset).IsFeasible())
                .Select(subset => ValueList.From(subset.Select(figure => Correct(model, subset, figure))))
                .ToList();
            if (found.Count > 0)
            {
                return ValueList.From(found);
            }
        }

        return [];
    }

    private static FigureCorrection Correct(FigureModel model, PublishedFigure[] subset, PublishedFigure figure)
    {
        var system = model.System(subset);
        var leaves = model.Leaves(figure);
        return new(figure, (long)system.Least(leaves)!.Value, (long?)system.Greatest(leaves));
    }

    private static IEnumerable<PublishedFigure[]> Subsets(PublishedFigure[] figures, int size, int from)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var index = from; index <= figures.Length - size; index++)
        {
            foreach (var rest in Subsets(figures, size - 1, index + 1))
            {
                yield return [figures[index], .. rest];
            }
        }
    }
}
