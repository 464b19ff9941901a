using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>Works out what published figures tell of each column.</summary>
internal static class ColumnKnowledges
{
    internal static ValueList<ColumnKnowledge> Of(FigureModel model, bool isConsistent)
    {
        var system = model.System();
        return [.. ReportColumns.InOrder.Select(column => Of(model, system, isConsistent, column))];
    }

    /// <summary>The columns that have published parts, each without them; none where the figures cannot all be right.</summary>
    internal static ValueList<ColumnKnowledge> WithoutParts(FigureModel model, bool isConsistent)
    {
        if (!isConsistent)
        {
            return [];
        }

        var system = model.System();
        return
        [
            .. model.Figures.Where(figure => figure.Kind == PublishedFigureKind.Part).Select(figure => figure.Columns[0]).Distinct().Order()
                .Select(column => Bounded(system, column, FigureLeaves.Of(column))),
        ];
    }

    private static ColumnKnowledge Of(FigureModel model, CountSystem system, bool isConsistent, ReportColumn column) =>
        model.Figures.FirstOrDefault(figure => figure.IsExact && figure.Is(column)) is { } published ? new(column, KnowledgeKind.Published, published.Value, published.Value)
        : !isConsistent ? new(column, KnowledgeKind.Unknown, 0, null)
        : Bounded(system, column, model.Leaves(column));

    private static ColumnKnowledge Bounded(CountSystem system, ReportColumn column, uint leaves)
    {
        var least = (long)system.Least(leaves)!.Value;
        var greatest = (long?)system.Greatest(leaves);
        var kind = greatest is null ? KnowledgeKind.Unknown : least == greatest ? KnowledgeKind.Derived : KnowledgeKind.Bounded;
        return new(column, kind, least, greatest);
    }
}
