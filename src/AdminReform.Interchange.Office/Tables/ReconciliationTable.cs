using AdminReform.Reports;
using AdminReform.Texts;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>Published figures held against the identities of the form, as a table, and what follows from that below it.</summary>
internal static class ReconciliationTable
{
    internal static Table Of(Reconciliation reconciliation) => Table.Of<Line>(
            new("Đối chiếu", "Reconciliation"),
            new("Đối chiếu số liệu công bố", "Published figures, reconciled"),
            Lines(reconciliation),
            new(new("Phần", "Part"), line => TableCell.Text(line.Part), 22),
            new(new("Nội dung", "What"), line => TableCell.Text(line.What), 80),
            new(new("Số liệu", "Figure"), line => line.Figure is { } figure ? TableCell.Count(figure) : default, 14),
            new(new("Kết quả", "Verdict"), line => line.Verdict is { } verdict ? TableCell.Text(Name(verdict)) : default, 18))
        .WithNotes(reconciliation.Conclusions)
        .WithFrozenColumns(1);

    private static IEnumerable<Line> Lines(Reconciliation reconciliation)
    {
        foreach (var figure in reconciliation.Figures.Figures)
        {
            yield return new(new("số liệu công bố", "published figure"), Named(figure), figure.Value, null);
        }

        foreach (var check in reconciliation.Identities)
        {
            yield return new(new("đẳng thức", "identity"), check.Words, check.Difference, check.Status);
        }

        foreach (var reading in reconciliation.Readings)
        {
            yield return new(new("cách hiểu", "reading"), reading.Words, reading.Difference, reading.Verdict);
        }

        foreach (var correction in reconciliation.Corrections)
        {
            yield return new(
                new("cách sửa", "correction"),
                new(string.Join("; ", correction.Select(part => part.Words.Vietnamese)), string.Join("; ", correction.Select(part => part.Words.English))),
                null,
                null);
        }

        foreach (var column in reconciliation.Columns)
        {
            yield return new(new("cột", "column"), column.Words, column.Value, null);
        }
    }

    // A number that is not the count itself says so beside its name.
    private static LocalizedText Named(PublishedFigure figure) => figure.IsExact ? figure.Name
        : new($"{figure.Name.Vietnamese}: {figure.Words.Vietnamese}", $"{figure.Name.English}: {figure.Words.English}");

    private static LocalizedText Name(Verdict verdict) => verdict switch
    {
        Verdict.Holds => new("khớp", "holds"),
        Verdict.Fails => new("không khớp", "fails"),
        _ => new("chưa kết luận được", "cannot be told"),
    };

    private sealed record Line(LocalizedText Part, LocalizedText What, long? Figure, Verdict? Verdict);
}
