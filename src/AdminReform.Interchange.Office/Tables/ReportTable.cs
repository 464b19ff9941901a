using AdminReform.Interchange.Reports;
using AdminReform.Reports;
using AdminReform.Texts;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>A report of a period as a table.</summary>
internal static class ReportTable
{
    private const int NumberWidth = 6;
    private const int TextWidth = 34;
    private const int CountWidth = 11;

    internal static Table Of(PeriodReport report, ReportBreakdown breakdown, ReportForm form)
    {
        var headings = ReportLines.TextHeadings(breakdown);
        // The first two columns of the official form are the number and the field.
        var isOfficial = form.Columns.Any(column => column.Number is not null) && breakdown == ReportBreakdown.Field;
        var title = $"{form.Title.Vietnamese}. {report.Period.Name.Vietnamese}";
        return Table.Of(
                new(form.Id, form.Id),
                new(title, $"{form.Title.English}. {report.Period.Name.English}"),
                ReportLines.Rows(report, breakdown).Index(),
                [
                    new(ReportLines.Number, row => TableCell.Count(row.Index + 1), NumberWidth) { Number = isOfficial ? 1 : null },
                    .. headings.Index().Select(heading => new TableColumn<(int Index, ReportRow Item)>(
                        heading.Item, row => TableCell.Text(ReportLines.Texts(row.Item, breakdown)[heading.Index]), TextWidth) { Number = isOfficial ? 2 : null }),
                    .. form.Groups.SelectMany(group => group.Columns.Select(column => Count(column, group.Heading))),
                ])
            .WithTotal([
                default,
                TableCell.Text(ReportLines.Total),
                .. headings.Skip(1).Select(_ => default(TableCell)),
                .. form.Columns.Select(column => TableCell.Count(column.Read(report.Total))),
            ])
            .WithNotes(ReportNotes.Of(report, form))
            .WithFrozenColumns(1 + headings.Length)
            .InLandscape();
    }

    private static TableColumn<(int Index, ReportRow Item)> Count(ReportFormColumn column, LocalizedText group) =>
        new(column.Heading, row => TableCell.Count(column.Read(row.Item.Counts)), CountWidth) { Group = group, Number = column.Number };
}
