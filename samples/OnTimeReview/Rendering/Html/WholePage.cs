using AdminReform.Charts;
using AdminReform.Interchange.Reports;
using AdminReform.Texts;

namespace OnTimeReview.Rendering.Html;

/// <summary>What every page has around what it says; it is self-contained and asks for nothing from elsewhere.</summary>
internal static class WholePage
{
    private static Markup Sheet { get; } = Markup.Trusted(string.Join('\n', ChartStyle.Sheet, ReportHtml.Styles, Style.Sheet));

    internal static string Draw(string title, Markup head, IEnumerable<Panel> contents, Markup main, string foot, Words words) => Markup.Of($"""
        <!doctype html>
        <html lang="{(words.Language == Language.English ? "en" : "vi")}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Markup.Plain(title)}</title>
        <style>{Sheet}
        {Markup.Trusted(PrintMargins.Of(title, foot, words))}</style>
        </head>
        <body><div class="page">
        {head}{Contents(contents, words)}<main>
        {main}</main>
        <footer>{foot}</footer>
        </div></body>
        </html>

        """).ToString();

    private static Markup Contents(IEnumerable<Panel> panels, Words words) => Markup.Of($"""
        <nav class="contents" aria-label="{words.Of("Nội dung", "Contents")}"><ul>{Markup.Join(panels.Select(panel => Markup.Of($"""<li><a href="#{panel.Id}">{panel.Title}</a></li>""")))}</ul></nav>

        """);
}
