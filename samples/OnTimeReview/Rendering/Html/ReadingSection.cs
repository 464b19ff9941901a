using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>What was odd about the input and what could not be read.</summary>
public static class ReadingSection
{
    private const int Listed = 50;

    public static Markup Irregular(ReviewView view, Words words)
    {
        if (view.Irregular.Count == 0)
        {
            return Markup.Empty;
        }

        var table = DataTable.Draw(
            words.Of("Lịch sử bất thường; hồ sơ vẫn được rà soát", "Odd histories; the dossiers are reviewed all the same"),
            [new(words.Of("Hồ sơ", "Dossier")), new(words.Of("Điều bất thường", "What is odd"), Cells.Sentence)],
            view.Irregular.Take(Listed).Select(line => new[] { Markup.Of($"<code>{line.Dossier}</code>"), Markup.Of($"{words[line.What]}") }));
        return Section.Panel(
            "irregular",
            words.Of("Hồ sơ bất thường", "Irregular dossiers"),
            words.Of($"{words.Number(view.Totals.Irregular)} hồ sơ.", $"{words.Number(view.Totals.Irregular)} dossiers."),
            Markup.Of($"{table}{Section.More(words, view.Irregular.Count, Listed)}"), isLong: true);
    }

    public static Markup Rejected(ReviewView view, Words words)
    {
        if (view.Rejected.Count == 0)
        {
            return Markup.Empty;
        }

        Column[] columns =
        [
            new(words.Of("Chỗ", "Place")),
            new(words.Of("Cột", "Column")),
            new(words.Of("Hồ sơ", "Dossier")),
            new(words.Of("Mã lỗi", "Code")),
            new(words.Of("Lý do", "Reason"), Cells.Sentence),
        ];
        var table = DataTable.Draw(
            words.Of("Ô và dòng không đọc được; hồ sơ của chúng bị loại trọn vẹn", "Cells and rows that cannot be read; their dossiers are set aside whole"),
            columns,
            view.Rejected.Take(Listed).Select(line => new[]
            {
                Markup.Of($"{words.Of("dòng", "line")} {words.Number(line.Line)}"),
                Markup.Of($"{line.Column ?? "—"}"),
                Markup.Of($"<code>{line.Dossier ?? "—"}</code>"),
                Markup.Of($"<code>{line.Code}</code>"),
                Markup.Of($"{words[line.Reason]}"),
            }));
        return Section.Panel(
            "rejected",
            words.Of("Không đọc được", "Rejected"),
            words.Of($"{words.Number(view.Totals.Rejected)} hồ sơ.", $"{words.Number(view.Totals.Rejected)} dossiers."),
            Markup.Of($"{table}{Section.More(words, view.Rejected.Count, Listed)}"), isLong: true);
    }
}
