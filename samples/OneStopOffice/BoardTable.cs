namespace OneStopOffice;

/// <summary>A list of the board as a table, a page of it at a time, so that an office with thousands of dossiers reads as well as one with ten.</summary>
public sealed class BoardTable(string id, string caption, string none, string[] heads, BoardWords words, BoardAddress address)
{
    /// <summary>How many rows a page has.</summary>
    public const int Rows = 20;

    public Html Draw<T>(IReadOnlyList<T> items, Func<T, (string Id, Html[] Cells)> row, Html above)
    {
        var (last, pages) = ((items.Count + Rows - 1) / Rows, Html.Of($""));
        var page = address.PageOf(id, last);
        var first = (page - 1) * Rows;
        var shown = items.Skip(first).Take(Rows).ToList();
        if (last > 1)
        {
            pages = Html.Of($"""
                <nav class="pages" aria-label="{words.Of("Các trang", "Pages")}: {caption}">{words.Of($"{words.Number(first + 1)}–{words.Number(first + shown.Count)} trong {words.Number(items.Count)}", $"{words.Number(first + 1)}–{words.Number(first + shown.Count)} of {words.Number(items.Count)}")}
                {Link(1, words.Of("đầu", "first"), page > 1)} {Link(page - 1, words.Of("trước", "previous"), page > 1)} {Link(page + 1, words.Of("sau", "next"), page < last)} {Link(last, words.Of("cuối", "last"), page < last)}</nav>
                """);
        }

        return Html.Of($"""
            <section aria-labelledby="{id}">
            <h2 id="{id}" tabindex="-1">{caption}{(items.Count == 0 ? "" : $" ({words.Number(items.Count)})")}</h2>
            {(shown.Count == 0 ? Html.Of($"<p>{none}</p>") : Html.Of($"{above}{Drawn(shown, row)}{pages}"))}
            </section>

            """);
    }

    // The roles stay where a narrow page lays the table out as a list.
    private Html Drawn<T>(IReadOnlyList<T> shown, Func<T, (string Id, Html[] Cells)> row) => Html.Of($"""
        <table role="table" aria-labelledby="{id}">
        <thead role="rowgroup"><tr role="row">{Html.Join(heads.Select(head => Html.Of($"<th scope=\"col\" role=\"columnheader\">{head}</th>")))}</tr></thead>
        <tbody role="rowgroup">
        {Html.Join(shown.Select(item => Row(row(item))))}</tbody>
        </table>

        """);

    private Html Row((string Id, Html[] Cells) row) => Html.Of($"""
        <tr role="row" id="{id}-{row.Id}"><th scope="row" role="rowheader">{row.Cells[0]}</th>{Html.Join(row.Cells.Index().Skip(1).Select(cell => Html.Of($"<td role=\"cell\" data-head=\"{heads[cell.Index]}\"><span>{cell.Item}</span></td>")))}</tr>

        """);

    private Html Link(int page, string name, bool isThere) => isThere
        ? Html.Of($"""<a href="{address.With(id, page)}" id="{id}-{name}">{name}</a>""")
        : Html.Of($"<span>{name}</span>");
}
