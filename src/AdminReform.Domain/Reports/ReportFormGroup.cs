using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>Columns of a form that stand under one heading.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Columns">The columns, in their order.</param>
internal sealed record ReportFormGroup(LocalizedText Heading, ValueList<ReportFormColumn> Columns)
{
    /// <summary>Returns the heading and the columns.</summary>
    public override string ToString() => $"{Heading}: {string.Join(", ", Columns)}";
}
