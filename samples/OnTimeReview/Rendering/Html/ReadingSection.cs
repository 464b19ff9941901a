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

    public static Markup WithoutDueDay(ReviewView view, Words words)
    {
        if (view.WithoutDueDay.Count == 0)
        {
            return Markup.Empty;
        }

        var table = DataTable.Draw(
            words.Of("Hồ sơ không có hạn trả, nên không đối chiếu được", "Dossiers without a due day, and so held against none"),
            [new(words.Of("Hồ sơ", "Dossier")), new(words.Of("Cơ quan", "Agency")), new(words.Of("Lý do", "Reason"), Cells.Sentence)],
            view.WithoutDueDay.Take(Listed).Select(line => new[]
            {
                Markup.Of($"<code>{line.Dossier}</code>"),
                Markup.Of($"{line.Agency}"),
                Markup.Of($"{words[line.Reason]}"),
            }));
        return Section.Panel(
            "without-due-day",
            words.Of("Không có hạn trả", "Without a due day"),
            words.Of($"{words.Number(view.WithoutDueDay.Count)} hồ sơ.", $"{words.Number(view.WithoutDueDay.Count)} dossiers."),
            Markup.Of($"{table}{Section.More(words, view.WithoutDueDay.Count, Listed)}"), isLong: true);
    }

    public static Markup Unmapped(ReviewView view, Words words)
    {
        if (view.UnmappedActivities.Count == 0)
        {
            return Markup.Empty;
        }

        var table = DataTable.Draw(
            words.Of("Hoạt động mà ánh xạ không nêu, được tính là bước xử lý", "Activities that the mapping does not list, counted as steps of the work"),
            [new(words.Of("Hoạt động", "Activity")), new(words.Of("Dòng", "Rows"), Cells.Number)],
            view.UnmappedActivities.Take(Listed).Select(line => new[] { Markup.Of($"{line.Text}"), Markup.Of($"{words.Number(line.Rows)}") }));
        return Section.Panel(
            "unmapped",
            words.Of("Hoạt động ngoài ánh xạ", "Activities outside the mapping"),
            "",
            Markup.Of($"{table}{Section.More(words, view.UnmappedActivities.Count, Listed)}"), isLong: true);
    }

    public static Markup Unused(ReviewView view, Words words)
    {
        if (view.UnusedWords.Count == 0)
        {
            return Markup.Empty;
        }

        var table = DataTable.Draw(
            words.Of("Từ của ánh xạ mà nhật ký không dùng: có thể viết khác", "Words of the mapping that the log never uses: perhaps spelt otherwise"),
            [new(words.Of("Từ", "Word")), new(words.Of("Danh sách", "List"))],
            view.UnusedWords.Take(Listed).Select(line => new[] { Markup.Of($"{line.Text}"), Markup.Of($"<code>{line.List}</code>") }));
        return Section.Panel(
            "unused",
            words.Of("Từ không dùng của ánh xạ", "Unused words of the mapping"),
            "",
            Markup.Of($"{table}{Section.More(words, view.UnusedWords.Count, Listed)}"), isLong: true);
    }
}
