using System.Globalization;

namespace OneStopOffice;

/// <summary>Where a board stands: its language, whose dossiers, and which page of each table.</summary>
public sealed class BoardAddress(BoardWords words, Watched watched, IReadOnlyDictionary<string, int> pages)
{
    public static readonly IReadOnlyList<string> Tables = ["late", "due", "steps", "told"];

    public static BoardAddress Of(HttpRequest request) => new(
        BoardWords.For(request),
        Watched.For(request),
        Tables.ToDictionary(table => table, table => int.TryParse(request.Query[table], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1));

    /// <summary>The page of a table, beginning with 1; one that is not there is the nearest that is.</summary>
    public int PageOf(string table, int last) => Math.Clamp(pages[table], 1, Math.Max(1, last));

    public string In(BoardWords other) => "/" + new BoardAddress(other, watched, pages).Query;

    public string With(string table, int page) => "/" + new BoardAddress(words, watched, new Dictionary<string, int>(pages) { [table] = page }).Query + "#" + table;

    public string Query => string.Concat(
        $"?lang={words.Tag}",
        watched.IsAll ? "" : $"&who={Uri.EscapeDataString(watched.Who)}",
        string.Concat(pages.Where(page => page.Value > 1).Select(page => string.Create(CultureInfo.InvariantCulture, $"&{page.Key}={page.Value}"))));
}
