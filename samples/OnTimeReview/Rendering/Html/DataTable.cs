namespace OnTimeReview.Rendering.Html;

/// <summary>An accessible table; on a narrow screen each row becomes a block with its own labels.</summary>
public static class DataTable
{
    public static Markup Draw(string caption, IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<Markup>> rows, IReadOnlyList<Markup>? foot = null)
    {
        var head = Markup.Join(columns.Select(column => Markup.Of($"""<th scope="col" class="{Class(column)}">{column.Heading}</th>""")));
        var body = Markup.Join(rows.Select(row => Row(columns, row)));
        var total = foot is null ? Markup.Empty : Markup.Of($"<tfoot>{Row(columns, foot)}</tfoot>");
        return Markup.Of($"""
            <table class="{(columns.Count > 2 ? "wide" : "narrow")}"><caption>{caption}</caption>
            <thead><tr>{head}</tr></thead>
            <tbody>{body}</tbody>{total}</table>

            """);
    }

    // Cells follow one another where there is little room, so they are kept apart by a space.
    private static Markup Row(IReadOnlyList<Column> columns, IReadOnlyList<Markup> cells) =>
        Markup.Of($"<tr>{Markup.Join(cells.Select((cell, i) => Markup.Of($"{Cell(columns[i], cell, i)} ")))}</tr>\n");

    private static Markup Cell(Column column, Markup cell, int index) => index == 0
        ? Markup.Of($"""<th scope="row">{cell}</th>""")
        : Markup.Of($"""<td class="{Class(column)}" data-label="{column.Heading}">{cell}</td>""");

    private static string Class(Column column) => column.Cells switch
    {
        Cells.Number => "n",
        Cells.Sentence => "long",
        _ => "t",
    };
}
