using System.Numerics;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>Holds the identities of the form against published figures under one reading.</summary>
internal static class IdentityChecks
{
    internal static ValueList<IdentityCheck> Of(FigureModel model)
    {
        var checks = new List<IdentityCheck>
        {
            Total(model, ReportIdentity.ReceivedByOrigin, ReportColumn.Received, model.Intake),
            Total(model, ReportIdentity.ResolvedByTime, ReportColumn.Resolved, model.Resolved),
            Total(model, ReportIdentity.PendingByTime, ReportColumn.Pending, model.Pending),
            Total(model, ReportIdentity.ReceivedByOutcome, ReportColumn.Received, model.Outcome),
            Check(
                ReportIdentity.Balance,
                Cover(model, model.Intake, IsPart),
                Cover(model, model.Outcome, IsPart)),
        };
        if (model.Figures.Any(figure => figure.Kind == PublishedFigureKind.PreviousPending))
        {
            var leaf = model.Leaves(ReportColumn.CarriedOver);
            checks.Add(Check(
                ReportIdentity.CarriedForward,
                Cover(model, leaf, figure => figure.Kind == PublishedFigureKind.Columns),
                Cover(model, leaf, figure => figure.Kind == PublishedFigureKind.PreviousPending)));
        }

        return ValueList.From(checks);
    }

    private static IdentityCheck Total(FigureModel model, ReportIdentity identity, ReportColumn total, uint parts)
    {
        var left = model.Figures.FirstOrDefault(figure => figure.Is(total));
        return Check(
            identity,
            left is null ? new([], [total]) : new([left], []),
            Cover(model, parts, figure => !figure.Is(total) && IsPart(figure)));
    }

    private static bool IsPart(PublishedFigure figure) =>
        !figure.Is(ReportColumn.Received) && figure.Kind != PublishedFigureKind.PreviousPending;

    private static IdentityCheck Check(ReportIdentity identity, Side left, Side right)
    {
        var isOpen = left.Figures.Count == 0 || right.Figures.Count == 0 || (left.Missing.Count > 0 && right.Missing.Count > 0);
        ValueList<ReportColumn> missing = [.. left.Missing.Concat(right.Missing).Distinct().Order()];
        if (isOpen)
        {
            return new(identity, Verdict.Open, left.Figures, right.Figures, missing, null);
        }

        // What is missing can only add to its side: a difference the other way cannot be mended.
        var difference = left.Figures.Sum(figure => figure.Value) - right.Figures.Sum(figure => figure.Value);
        var canBeMended = (difference > 0 && right.Missing.Count > 0) || (difference < 0 && left.Missing.Count > 0);
        var status = difference == 0 ? Verdict.Holds : canBeMended ? Verdict.Open : Verdict.Fails;
        return new(identity, status, left.Figures, right.Figures, missing, difference);
    }

    /// <summary>The figures that together give as much as possible of a side without giving anything twice; of equals, the fewest.</summary>
    private static Side Cover(FigureModel model, uint target, Func<PublishedFigure, bool> isAllowed)
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
        return new(
            [.. best.Order().Select(index => candidates[index].Figure)],
            [.. FigureLeaves.Names(bestMissing).Order()]);

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

    private sealed record Side(ValueList<PublishedFigure> Figures, ValueList<ReportColumn> Missing);
}
