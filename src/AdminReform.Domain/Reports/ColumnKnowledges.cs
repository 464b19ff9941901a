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

    private static ColumnKnowledge Of(FigureModel model, CountSystem system, bool isConsistent, ReportColumn column)
    {
        if (model.Figures.FirstOrDefault(figure => figure.Is(column)) is { } published)
        {
            return new(column, KnowledgeKind.Published, published.Value, published.Value);
        }

        if (!isConsistent)
        {
            return new(column, KnowledgeKind.Unknown, 0, null);
        }

        var leaves = model.Leaves(column);
        var least = (long)system.Least(leaves)!.Value;
        var greatest = (long?)system.Greatest(leaves);
        var kind = greatest is null ? KnowledgeKind.Unknown : least == greatest ? KnowledgeKind.Derived : KnowledgeKind.Bounded;
        return new(column, kind, least, greatest);
    }
}
