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
        var (words, watched) = (BoardWords.For(request), Watched.For(request));
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
            <nav aria-label="{words.Language}"><a href="/?lang={other.Tag}&amp;who={Encoder.Encode(Uri.EscapeDataString(watched.Who))}" lang="{other.Tag}" hreflang="{other.Tag}">{other.Name}</a></nav>
            </header>
            {await ChoiceAsync(words, watched, office, cancellation)}
            <p id="live" role="status" data-live="{words.Live}" data-lost="{words.Lost}"></p>
            <main id="board" tabindex="-1">
            {await TablesAsync(words, watched, office, cancellation)}
            </main>
            </body>
            </html>
            """, "text/html; charset=utf-8");
    }

    /// <summary>What the script puts in the place of the tables when something came or went.</summary>
    public static async Task<IResult> ShowTablesAsync(HttpRequest request, Office office, CancellationToken cancellation) =>
        TypedResults.Content(await TablesAsync(BoardWords.For(request), Watched.For(request), office, cancellation), "text/html; charset=utf-8");

    // Mine, my unit's, or all.
    private static async Task<string> ChoiceAsync(BoardWords words, Watched watched, Office office, CancellationToken cancellation)
    {
        var units = (await office.UnitsAsync(cancellation)).Select(unit => $"unit:{unit}");
        var officers = (await office.DossiersAsync(cancellation: cancellation)).Select(dossier => dossier.Officer).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(officer => $"officer:{officer}");
        var options = string.Concat(units.Concat(officers).Select(who =>
            $"<option value=\"{Encoder.Encode(who)}\"{(who == watched.Who ? " selected" : "")}>{Encoder.Encode(who[(who.IndexOf(':', StringComparison.Ordinal) + 1)..])}</option>"));
        return $"""
            <form class="who"><label for="who">{words.Who}</label> <select id="who" name="who"><option value="">{words.All}</option>{options}</select>
            <input type="hidden" name="lang" value="{words.Tag}"><button>{words.Show}</button></form>
            """;
    }

    private static async Task<string> TablesAsync(BoardWords words, Watched watched, Office office, CancellationToken cancellation)
    {
        var board = await Board.OfAsync(office, watched, cancellation);
        var due = $"{words.Today} ({words.DueOn} {Day(board.Until)})";
        string[] heads = [words.Dossier, words.Procedure, words.Unit, words.Officer, words.Due];
        var html = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            <p class="at">{words.At} <time datetime="{board.At:yyyy-MM-dd'T'HH:mm}">{board.At:HH:mm} {Day(board.At.Date)}</time></p>
            <ul class="counts">
            <li class="{(board.Late.Count > 0 ? "late" : "none")}"><b>{board.Late.Count}</b> <a href="#late">{words.Late}</a></li>
            <li><b>{board.Due.Count}</b> <a href="#due">{words.Today}</a></li>
            <li><b>{board.Steps.Count}</b> <a href="#steps">{words.Steps}</a></li>
            <li><b>{board.Told.Count(told => !told.IsAcknowledged)}</b>/{board.Told.Count} <a href="#told">{words.Told}</a></li>
            </ul>

            """));
        Table(html, "late", words.Late, words.NobodyLate, [.. heads, words.DaysLate], board.Late.Select(late => (string[])
            [.. Row(late.Dossier, late.Finding.Due?.Date, words), string.Create(CultureInfo.InvariantCulture, $"<b>{board.DaysLate(late)}</b>")]));
        Table(html, "due", due, words.NothingDue, [.. heads, words.Left], board.Due.Select(each => (string[])
            [.. Row(each.Entry.Dossier, each.Entry.Deadline.Due?.Date, words), Hours(each.Left)]));
        Table(html, "steps", words.Steps, words.NoStep, [words.Dossier, words.Step, words.Unit, words.Officer, words.Left], board.Steps.Select(item => (string[])
            [Whole(item.Dossier.Id), Encoder.Encode($"{item.Round.Step.Id}. {item.Round.Step.Task}"), Whole(item.Dossier.Unit), Encoder.Encode(item.Dossier.Officer ?? words.Nobody), Encoder.Encode(words.Of(item, board.At))]));
        Table(html, "told", words.Told, words.NobodyTold, [words.Dossier, words.Recipient, words.Since, words.TakenUp], board.Told.Select(told => (string[])
            [Whole(told.Dossier), Encoder.Encode(told.Recipient), $"<span class=\"whole\">{told.Since.ToString("HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture)}</span>", Taking(told, words, watched)]));
        return html.ToString();
    }

    private static string Taking(ToldNotice told, BoardWords words, Watched watched) => told.IsAcknowledged
        ? "✓"
        : $"""<form method="post" action="/acknowledge?lang={words.Tag}&amp;who={Encoder.Encode(Uri.EscapeDataString(watched.Who))}"><button name="notice" value="{Encoder.Encode(told.Id)}" id="{Encoder.Encode(told.Id)}" aria-label="{words.TakeUp}: {Encoder.Encode(told.Dossier)}">{words.TakeUp}</button></form>""";

    private static string Hours(Duration left) => string.Create(CultureInfo.InvariantCulture, $"<span class=\"whole\">{(long)left.TotalMinutes / 60} h {(long)left.TotalMinutes % 60:00}</span>");

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
