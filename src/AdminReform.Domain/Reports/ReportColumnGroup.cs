using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>Columns of form II.06a that stand under one heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Columns">The columns, in their official order.</param>
internal sealed record ReportColumnGroup(LocalizedText Heading, ValueList<ReportColumn> Columns)
{
    /// <summary>Returns the heading and the columns.</summary>
    public override string ToString() => $"{Heading}: {string.Join(", ", Columns)}";
}
