using System.Numerics;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>The figures that together give as much as possible of a set of leaves without giving anything twice; of equals, the fewest.</summary>
/// <param name="Figures">The figures, in the order of the publication.</param>
/// <param name="Missing">The leaves that none of them gives.</param>
internal sealed record FigureCover(ValueList<PublishedFigure> Figures, uint Missing)
{
    internal static FigureCover Of(FigureModel model, uint target, Func<PublishedFigure, bool> isAllowed)
    {
        var candidates = model.Figures
            .Where(isAllowed)
            .Select(figure => (Figure: figure, Leaves: model.Leaves(figure)))
            .Where(candidate => candidate.Leaves != 0 && (candidate.Leaves & ~target) == 0)
            .ToList();
        List<int> chosen = [];
        List<int> best = [];
        var bestMissing = target;
        Search(target, 0u);
        return new([.. best.Order().Select(index => candidates[index].Figure)], bestMissing);

        void Search(uint open, uint missing)
        {
            if (open == 0)
            {
                var order = BitOperations.PopCount(missing).CompareTo(BitOperations.PopCount(bestMissing));
                if (order < 0 || (order == 0 && chosen.Count < best.Count))
                {
                    (best, bestMissing) = ([.. chosen], missing);
                }

                return;
            }

            var leaf = 1u << BitOperations.TrailingZeroCount(open);
            for (var index = 0; index < candidates.Count; index++)
            {
                var leaves = candidates[index].Leaves;
                if ((leaves & leaf) != 0 && (leaves & ~open) == 0)
                {
                    chosen.Add(index);
                    Search(open & ~leaves, missing);
                    chosen.RemoveAt(chosen.Count - 1);
                }
            }

            Search(open & ~leaf, missing | leaf);
        }
    }
}
