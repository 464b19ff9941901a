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
        var (all, bounds) = (left.Figures.Concat(right.Figures), Bounds.Differences(left.Figures, right.Figures));
        var canBeMended = (bounds.Least > 0 && right.Missing.Count > 0) || (bounds.Greatest < 0 && left.Missing.Count > 0);
        var isNear = bounds.Least <= 0 && bounds.Greatest >= 0;
        var isTold = all.All(figure => figure.IsExact) || (missing.Count == 0 && all.All(figure => !figure.IsOpen));
        var status = isNear && isTold ? Verdict.Holds : canBeMended || isNear ? Verdict.Open : Verdict.Fails;
        return new(identity, status, left.Figures, right.Figures, missing, difference);
    }

    private static Side Cover(FigureModel model, uint target, Func<PublishedFigure, bool> isAllowed)
    {
        var cover = FigureCover.Of(model, target, isAllowed);
        return new(cover.Figures, [.. FigureLeaves.Names(cover.Missing).Order()]);
    }

    private sealed record Side(ValueList<PublishedFigure> Figures, ValueList<ReportColumn> Missing);
}
