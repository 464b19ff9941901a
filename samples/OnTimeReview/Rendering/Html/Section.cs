using AdminReform.Charts;

namespace OnTimeReview.Rendering.Html;

/// <summary>A titled part of the page.</summary>
public static class Section
{
    /// <summary>The rows of a long table that are seen at once.</summary>
    private const int Unfolded = 8;

    public static Panel Panel(string id, string title, string note, Markup content, bool isLong = false, string kind = "") => new(id, title, Markup.Of($"""
        <section class="panel{(isLong ? " long" : "")}{(kind.Length > 0 ? $" {kind}" : "")}" aria-labelledby="{id}"><h2 id="{id}">{title}</h2>
        {Note(note)}{content}</section>

        """));

    /// <summary>A chart under its legend, with its figures behind a line that opens them where they stand nowhere else on the page.</summary>
    public static Markup Drawing(Chart chart, string? figures = null)
    {
        var table = figures is null ? Markup.Empty : Figures(figures, Markup.Trusted(chart.ToTableHtml()));
        return Markup.Of($"{Markup.Trusted(chart.ToLegendHtml())}{Markup.Trusted(chart.ToSvg())}{table}");
    }

    /// <summary>What stands behind a line that opens it. Printed it is open (<c>printed</c>), told by its line alone (<c>rest</c>), or else not there.</summary>
    public static Markup Figures(string summary, Markup table, string kind = "") => Markup.Of($"<details class=\"{kind}\"><summary>{summary}</summary>{table}</details>");

    /// <summary>A long table: its first rows, and the next behind a line that opens them; where they are printed, they are so without it.</summary>
    public static Markup Folded(Words words, string caption, IReadOnlyList<Column> columns, IReadOnlyList<Markup[]> rows, long total, IReadOnlyList<Markup>? foot = null, bool isPrinted = false)
    {
        var (first, next) = (DataTable.Draw(caption, columns, rows.Take(Unfolded), foot), rows.Skip(Unfolded).ToList());
        var rest = next.Count == 0
            ? Markup.Empty
            : Figures(words.Of($"{words.Number(next.Count)} dòng tiếp theo", $"the next {words.Number(next.Count)}"), DataTable.Draw(caption, columns, next), isPrinted ? "printed" : "rest");
        return Markup.Of($"{first}{rest}{More(words, total, rows.Count)}");
    }

    /// <summary>Says how many entries of a long list are not shown.</summary>
    public static Markup More(Words words, long total, int shown) => total <= shown
        ? Markup.Empty
        : Markup.Of($"""<p class="more">{words.Of($"… và {words.Number(total - shown)} mục nữa.", $"… and {words.Number(total - shown)} more.")}</p>""");

    private static Markup Note(string note) => note.Length == 0 ? Markup.Empty : Markup.Of($"""<p class="note">{note}</p>""");
}
