using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AdminReform.Dossiers;
using AdminReform.Hosting;
using NodaTime;

namespace OneStopOffice;

/// <summary>The board as a page: whole without script, and kept up to date with it.</summary>
public static class BoardPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static async Task<IResult> ShowAsync(HttpRequest request, Office office, CancellationToken cancellation)
    {
        var words = BoardWords.For(request);
        var other = words.Other;
        return TypedResults.Content($"""
            <!DOCTYPE html>
            <html lang="{words.Tag}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{words.Title}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/board.css">
            <script src="/board.js" defer></script>
            </head>
            <body>
            <a class="skip" href="#board">{words.Skip}</a>
            <header>
            <h1>{words.Title}</h1>
            <nav aria-label="{words.Language}"><a href="/?lang={other.Tag}" lang="{other.Tag}" hreflang="{other.Tag}">{other.Name}</a></nav>
            </header>
            <p id="live" role="status" data-live="{words.Live}" data-lost="{words.Lost}"></p>
            <main id="board" tabindex="-1">
            {await TablesAsync(words, office, cancellation)}
            </main>
            </body>
            </html>
            """, "text/html; charset=utf-8");
    }

    /// <summary>What the script puts in the place of the tables when something came or went.</summary>
    public static async Task<IResult> ShowTablesAsync(HttpRequest request, Office office, CancellationToken cancellation) =>
        TypedResults.Content(await TablesAsync(BoardWords.For(request), office, cancellation), "text/html; charset=utf-8");

    private static async Task<string> TablesAsync(BoardWords words, Office office, CancellationToken cancellation)
    {
        var board = await Board.OfAsync(office, cancellation);
        var due = board.IsToday ? words.Today : $"{words.DueOn} {Day(board.Day)}";
        string[] heads = [words.Dossier, words.Procedure, words.Unit, words.Officer, words.Due];
        var html = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            <p class="at">{words.At} <time datetime="{board.At:yyyy-MM-dd'T'HH:mm}">{board.At:HH:mm} {Day(board.At.Date)}</time></p>
            <ul class="counts">
            <li class="{(board.Late.Count > 0 ? "late" : "none")}"><b>{board.Late.Count}</b> {words.Late}</li>
            <li><b>{board.Due.Count}</b> {due}</li>
            </ul>

            """));
        Table(html, "late", words.Late, words.NobodyLate, [.. heads, words.DaysLate], board.Late.Select(late => (string[])
            [.. Row(late.Dossier, late.Finding.Due?.Date, words), string.Create(CultureInfo.InvariantCulture, $"<b>{board.DaysLate(late)}</b>")]));
        Table(html, "due", due, words.NothingDue, heads, board.Due.Select(entry => Row(entry.Dossier, entry.Deadline.Due?.Date, words)));
        return html.ToString();
    }

    private static string[] Row(Dossier dossier, LocalDate? due, BoardWords words) =>
    [
        Whole(dossier.Id), $"{Whole(dossier.Procedure)} {Encoder.Encode(dossier.Field)}", Whole(dossier.Unit), Encoder.Encode(dossier.Officer ?? words.Nobody),
        due is { } day ? $"""<time class="whole" datetime="{day:yyyy-MM-dd}">{Day(day)}</time>""" : "–",
    ];

    private static void Table(StringBuilder html, string id, string caption, string none, string[] heads, IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        html.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{caption}</h2>\n");
        if (all.Length == 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{none}</p>\n</section>\n");
            return;
        }

        // The roles stay where a narrow page lays the table out as a list.
        html.Append(CultureInfo.InvariantCulture, $"<table role=\"table\" aria-labelledby=\"{id}\">\n<thead role=\"rowgroup\"><tr role=\"row\">")
            .AppendJoin("", heads.Select(head => $"<th scope=\"col\" role=\"columnheader\">{head}</th>")).Append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        foreach (var row in all)
        {
            html.Append("<tr role=\"row\">")
                .AppendJoin("", row.Select((cell, i) => i == 0 ? $"<th scope=\"row\" role=\"rowheader\">{cell}</th>" : $"<td role=\"cell\" data-head=\"{heads[i]}\"><span>{cell}</span></td>")).Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n</section>\n");
    }

    private static string Whole(string code) => $"<span class=\"whole\">{Encoder.Encode(code)}</span>";

    private static string Day(LocalDate day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
