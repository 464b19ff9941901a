using AdminReform.Charts;

namespace OnTimeReview.Rendering.Html;

/// <summary>A titled part of the page.</summary>
public static class Section
{
    public static Markup Panel(string id, string title, string note, Markup content, bool isLong = false) => Markup.Of($"""
        <section class="panel{(isLong ? " long" : "")}" aria-labelledby="{id}"><h2 id="{id}">{title}</h2>
        {Note(note)}{content}</section>

        """);

    /// <summary>A chart under its legend, with its figures behind a line that opens them where they stand nowhere else on the page.</summary>
    public static Markup Drawing(Chart chart, string? figures = null)
    {
        var table = figures is null ? Markup.Empty : Figures(figures, Markup.Trusted(chart.ToTableHtml()));
        return Markup.Of($"{Markup.Trusted(chart.ToLegendHtml())}{Markup.Trusted(chart.ToSvg())}{table}");
    }

    public static Markup Figures(string summary, Markup table) => Markup.Of($"<details><summary>{summary}</summary>{table}</details>");

    /// <summary>Says how many entries of a long list are not shown.</summary>
    public static Markup More(Words words, long total, int shown) => total <= shown
        ? Markup.Empty
        : Markup.Of($"""<p class="more">{words.Of($"… và {words.Number(total - shown)} mục nữa.", $"… and {words.Number(total - shown)} more.")}</p>""");

    private static Markup Note(string note) => note.Length == 0 ? Markup.Empty : Markup.Of($"""<p class="note">{note}</p>""");
}
