using AdminReform.Agencies;
using AdminReform.Charts;
using AdminReform.Hosting;
using AdminReform.Texts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace OneStopOffice;

/// <summary>The board as a page: whole without script, and kept up to date with it.</summary>
public static class BoardPage
{
    public static async Task<IResult> ShowAsync(HttpRequest request, Office office, BoardReader reader, CancellationToken cancellation)
    {
        var board = await reader.ReadAsync(cancellation);
        var view = new BoardView(request, board, office.Agencies);
        var words = view.Words;
        var other = new BoardWords(words.Language == Language.English ? Language.Vietnamese : Language.English);
        var html = Html.Of($"""
            <!DOCTYPE html>
            <html lang="{words.Tag}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{words.Of("Bộ phận một cửa", "One-stop office")}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/charts.css">
            <link rel="stylesheet" href="/board.css">
            <script src="/board.js" defer></script>
            </head>
            <body>
            <a class="skip" href="#board">{words.Of("Đến bảng", "To the board")}</a>
            <header>
            <h1>{words.Of("Bộ phận một cửa", "One-stop office")}</h1>
            <nav aria-label="{words.Of("Ngôn ngữ", "Language")}"><a href="{view.Address.In(other)}" lang="{other.Tag}" hreflang="{other.Tag}">{other.Of("Tiếng Việt", "English")}</a></nav>
            {Choice(view, office.Agencies)}
            </header>
            <p id="live" role="status" data-live="{words.Of("Đang cập nhật trực tiếp.", "Updating live.")}" data-again="{words.Of("Đang cập nhật trực tiếp trở lại từ", "Updating live again since")}" data-lost="{words.Of("Không cập nhật trực tiếp từ", "Not live since")}" data-trying="{words.Of("mất kết nối, đang thử lại", "connection lost, trying again")}"></p>
            <main id="board" tabindex="-1">{view.Draw()}</main>
            </body>
            </html>
            """);
        return Answer(html);
    }

    /// <summary>What the script puts in the place of the tables when something came or went.</summary>
    public static async Task<IResult> ShowTablesAsync(HttpRequest request, Office office, BoardReader reader, CancellationToken cancellation) =>
        Answer(new BoardView(request, await reader.ReadAsync(cancellation), office.Agencies).Draw());

    /// <summary>The colours and letters of the charts.</summary>
    public static IResult ShowStyle() => TypedResults.Text(ChartStyle.Sheet, "text/css");

    // Mine, my unit's, or all.
    private static Html Choice(BoardView view, AgencyDirectory agencies)
    {
        var (words, watched) = (view.Words, view.Watched);
        var units = view.Whole.Open.Select(each => each.Dossier.Unit).Append(watched.Unit).OfType<string>().Distinct().Order(StringComparer.Ordinal);
        var officers = view.Whole.Open.Select(each => each.Dossier.Officer).Append(watched.Officer).OfType<string>().Distinct().Order(StringComparer.Ordinal);
        Html Option(string who, string name) => who == watched.Who ? Html.Of($"<option value=\"{who}\" selected>{name}</option>") : Html.Of($"<option value=\"{who}\">{name}</option>");
        return Html.Of($"""
            <form class="who"><label for="who">{words.Of("Hồ sơ", "Dossiers")}</label> <select id="who" name="who">{Option("", words.Of("của tất cả", "of all"))}
            <optgroup label="{words.Of("của đơn vị tôi", "of my unit")}">{Html.Join(units.Select(unit => Option($"unit:{unit}", NameOf(unit))))}</optgroup>
            <optgroup label="{words.Of("của tôi", "mine: I am")}">{Html.Join(officers.Select(officer => Option($"officer:{officer}", officer)))}</optgroup></select>
            <input type="hidden" name="lang" value="{words.Tag}"><button>{words.Of("Xem", "Show")}</button></form>
            """);

        string NameOf(string unit) => agencies.Find(unit, view.Whole.At.Date) is { } agency ? $"{unit} – {agency.Name.In(words.Language)}" : unit;
    }

    private static ContentHttpResult Answer(Html html) => TypedResults.Content(html.ToString(), "text/html; charset=utf-8");
}
