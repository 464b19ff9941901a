using AdminReform.Values;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>What was odd about the input and what could not be read.</summary>
public static class ReadingSection
{
    private const int Listed = 50;

    public static Panel? Irregular(ReviewView view, Words words) => Panel(
        "irregular",
        words.Of("Hồ sơ bất thường", "Irregular dossiers"),
        Dossiers(view.Totals.Irregular, words),
        words.Of("Lịch sử bất thường; hồ sơ vẫn được rà soát", "Odd histories; the dossiers are reviewed all the same"),
        [new(words.Of("Hồ sơ", "Dossier")), new(words.Of("Điều bất thường", "What is odd"), Cells.Sentence)],
        view.Irregular,
        line => [Code(line.Dossier), Text(words[line.What])],
        words);

    public static Panel? Rejected(ReviewView view, Words words) => Panel(
        "rejected",
        words.Of("Không đọc được", "Rejected"),
        Dossiers(view.Totals.Rejected, words),
        words.Of("Ô và dòng không đọc được; hồ sơ của chúng bị loại trọn vẹn", "Cells and rows that cannot be read; their dossiers are set aside whole"),
        [
            new(words.Of("Chỗ", "Place")),
            new(words.Of("Cột", "Column")),
            new(words.Of("Hồ sơ", "Dossier")),
            new(words.Of("Mã lỗi", "Code")),
            new(words.Of("Lý do", "Reason"), Cells.Sentence),
        ],
        view.Rejected,
        line => [Text(line.Place is null ? $"{words.Of("dòng", "line")} {words.Place(line)}" : words.Place(line)), Text(line.Column ?? "—"), Code(line.Dossier ?? "—"), Code(line.Code), Text(words[line.Reason])],
        words,
        view.RejectedInAll);

    public static Panel? Repeated(ReviewView view, Words words) => Panel(
        "repeated",
        words.Of("Hồ sơ có hai lần", "Dossiers that stand twice"),
        Dossiers(view.Repeated.Count, words),
        words.Of("Hồ sơ có hai lần, và được tính hai lần", "Dossiers that stand twice in the caseload, and are counted twice"),
        [new(words.Of("Chỗ", "Place")), new(words.Of("Hồ sơ", "Dossier"), Cells.Sentence)],
        view.Repeated,
        problem => [Code(problem.Path), Text(words[problem.Message])],
        words);

    public static Panel? WithoutDueDay(ReviewView view, Words words) => Panel(
        "without-due-day",
        words.Of("Không có hạn trả", "Without a due day"),
        Dossiers(view.WithoutDueDay.Count, words),
        words.Of("Hồ sơ không có hạn trả, nên không đối chiếu được", "Dossiers without a due day, and so held against none"),
        [new(words.Of("Hồ sơ", "Dossier")), new(words.Of("Cơ quan", "Agency")), new(words.Of("Lý do", "Reason"), Cells.Sentence)],
        view.WithoutDueDay,
        line => [Code(line.Dossier), Text(line.Agency), Text(words[line.Reason])],
        words);

    internal static Panel? Panel<T>(
        string id, string title, string note, string caption, Column[] columns, ValueList<T> items, Func<T, Markup[]> cells, Words words, long inAll = 0)
    {
        if (items.Count == 0)
        {
            return null;
        }

        var table = DataTable.Draw(caption, columns, items.Take(Listed).Select(cells));
        return Section.Panel(id, title, note, Markup.Of($"{table}{Section.More(words, Math.Max(items.Count, inAll), Listed)}"), isLong: true);
    }

    internal static string Dossiers(int count, Words words) => words.Of($"{words.Number(count)} hồ sơ.", $"{words.Number(count)} dossiers.");

    internal static Markup Code(string text) => Markup.Of($"<code>{text}</code>");

    internal static Markup Text(string text) => Markup.Of($"{text}");
}
