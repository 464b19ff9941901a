using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>What the mapping and the log do not say of each other.</summary>
public static class MappingSection
{
    public static IEnumerable<Panel?> Draw(ReadingView reading, Words words) =>
    [
        Remarks(reading, words),
        Unmapped(reading, words),
        Unused(reading, words),
        Unlisted(reading, words),
        PassedOver(reading, words),
        WithoutLimit(reading, words),
    ];

    private static Panel? Remarks(ReadingView reading, Words words) => ReadingSection.Panel(
        "workbook",
        words.Of("Về tệp", "Of the file"),
        "",
        words.Of("Điều cần biết về tệp", "What is to be known of the file"),
        [new(words.Of("Chỗ", "Place")), new(words.Of("Điều cần biết", "What"), Cells.Sentence)],
        reading.Remarks,
        remark => [ReadingSection.Text(remark.Path), ReadingSection.Text(words[remark.Message])],
        words);

    private static Panel? Unmapped(ReadingView reading, Words words) => ReadingSection.Panel(
        "unmapped",
        words.Of("Hoạt động ngoài ánh xạ", "Activities outside the mapping"),
        "",
        words.Of("Hoạt động mà ánh xạ không nêu, được tính là bước xử lý", "Activities that the mapping does not list, counted as steps of the work"),
        [new(words.Of("Hoạt động", "Activity")), new(words.Of("Dòng", "Rows"), Cells.Number)],
        reading.UnmappedActivities,
        line => [ReadingSection.Text(line.Text), ReadingSection.Text(words.Number(line.Rows))],
        words);

    private static Panel? Unused(ReadingView reading, Words words) => ReadingSection.Panel(
        "unused",
        words.Of("Từ không dùng của ánh xạ", "Unused words of the mapping"),
        "",
        words.Of("Từ của ánh xạ mà nhật ký không dùng: có thể viết khác", "Words of the mapping that the log never uses: perhaps spelt otherwise"),
        [new(words.Of("Từ", "Word")), new(words.Of("Danh sách", "List"))],
        reading.UnusedWords,
        line => [ReadingSection.Text(line.Text), ReadingSection.Code(line.List)],
        words);

    private static Panel? Unlisted(ReadingView reading, Words words) => ReadingSection.Panel(
        "unlisted",
        words.Of("Hình thức nộp ngoài ánh xạ", "Channels outside the mapping"),
        "",
        words.Of("Hình thức nộp mà ánh xạ không nêu, được tính theo “otherChannels”", "Channels that the mapping does not list, taken for its “otherChannels”"),
        [new(words.Of("Hình thức", "Channel")), new(words.Of("Hồ sơ", "Dossiers"), Cells.Number), new(words.Of("Ví dụ", "Such as"))],
        reading.UnlistedChannels,
        line => [ReadingSection.Text(line.Text), ReadingSection.Text(words.Number(line.Dossiers)), ReadingSection.Code(line.Example)],
        words);

    private static Panel? PassedOver(ReadingView reading, Words words) => ReadingSection.Panel(
        "passed-over",
        words.Of("Dòng không phải sự kiện", "Rows that are no events"),
        words.Of($"{words.Number(reading.PassedOverRows)} dòng.", $"{words.Number(reading.PassedOverRows)} rows."),
        words.Of("Dòng bị bỏ qua theo “rows” của ánh xạ", "Rows passed over, as “rows” of the mapping says"),
        [new(words.Of("Cột", "Column")), new(words.Of("Chữ", "Text")), new(words.Of("Dòng", "Rows"), Cells.Number), new(words.Of("Dòng đầu", "First line"), Cells.Number)],
        reading.PassedOver,
        line => [ReadingSection.Text(line.Column), ReadingSection.Text(line.Text), ReadingSection.Text(words.Number(line.Rows)), ReadingSection.Text(words.Number(line.Line))],
        words);

    private static Panel? WithoutLimit(ReadingView reading, Words words) => ReadingSection.Panel(
        "without-limit",
        words.Of("Thủ tục không tìm được thời hạn", "Procedures without a limit"),
        "",
        words.Of("Thủ tục mà không nguồn nào cho biết thời hạn", "Procedures whose limit no source tells"),
        [new(words.Of("Thủ tục", "Procedure")), new(words.Of("Hồ sơ", "Dossiers"), Cells.Number), new(words.Of("Ví dụ", "Such as")), new(words.Of("Lý do", "Reason"), Cells.Sentence)],
        reading.WithoutLimit,
        line => [ReadingSection.Text(line.Procedure), ReadingSection.Text(words.Number(line.Dossiers)), ReadingSection.Code(line.Example), ReadingSection.Text(words[line.Why])],
        words);
}
