using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Terminal;

/// <summary>Shows what the mapping and the log do not say of each other as tables on a terminal.</summary>
internal sealed class MappingTables(Tables tables, Words words)
{
    internal void Show(ReadingView reading)
    {
        Remarks(reading);
        UnmappedActivities(reading);
        UnusedWords(reading);
        UnlistedChannels(reading);
        PassedOver(reading);
        WithoutLimit(reading);
    }

    private void Remarks(ReadingView reading) => tables.List(
        words.Of("Điều cần biết về tệp", "What is to be known of the file"),
        [new(words.Of("Chỗ", "Place"), GridKind.Code), new(words.Of("Điều cần biết", "What"))],
        reading.Remarks,
        remark => [remark.Path, words[remark.Message]],
        reading.Remarks.Count);

    private void UnmappedActivities(ReadingView reading) => tables.List(
        words.Of("Hoạt động mà ánh xạ không nêu, được tính là bước xử lý", "Activities that the mapping does not list, counted as steps of the work"),
        [new(words.Of("Hoạt động", "Activity")), new(words.Of("Dòng", "Rows"), GridKind.Number)],
        reading.UnmappedActivities,
        activity => [activity.Text, words.Number(activity.Rows)],
        reading.UnmappedActivities.Count);

    private void UnusedWords(ReadingView reading) => tables.List(
        words.Of("Từ của ánh xạ mà nhật ký không dùng: có thể viết khác", "Words of the mapping that the log never uses: perhaps spelt otherwise"),
        [new(words.Of("Danh sách", "List")), new(words.Of("Từ", "Word"))],
        reading.UnusedWords,
        word => [word.List, word.Text],
        reading.UnusedWords.Count);

    private void UnlistedChannels(ReadingView reading) => tables.List(
        words.Of("Hình thức nộp mà ánh xạ không nêu, được tính theo “otherChannels”", "Channels that the mapping does not list, taken for its “otherChannels”"),
        [new(words.Of("Hình thức", "Channel")), new(words.Of("Hồ sơ", "Dossiers"), GridKind.Number), new(words.Of("Ví dụ", "Such as"), GridKind.Code)],
        reading.UnlistedChannels,
        line => [line.Text, words.Number(line.Dossiers), line.Example],
        reading.UnlistedChannels.Count);

    private void PassedOver(ReadingView reading) => tables.List(
        words.Of($"{words.Number(reading.PassedOverRows)} dòng không phải sự kiện, theo “rows” của ánh xạ", $"{words.Number(reading.PassedOverRows)} rows that are no events, as “rows” of the mapping says"),
        [new(words.Of("Cột", "Column")), new(words.Of("Chữ", "Text")), new(words.Of("Dòng", "Rows"), GridKind.Number), new(words.Of("Dòng đầu", "First line"), GridKind.Number)],
        reading.PassedOver,
        line => [line.Column, line.Text, words.Number(line.Rows), words.Number(line.Line)],
        reading.PassedOver.Count);

    private void WithoutLimit(ReadingView reading) => tables.List(
        words.Of("Thủ tục mà không nguồn nào cho biết thời hạn", "Procedures whose limit no source tells"),
        [new(words.Of("Thủ tục", "Procedure")), new(words.Of("Hồ sơ", "Dossiers"), GridKind.Number), new(words.Of("Ví dụ", "Such as"), GridKind.Code), new(words.Of("Lý do", "Reason"))],
        reading.WithoutLimit,
        line => [line.Procedure, words.Number(line.Dossiers), line.Example, words[line.Why]],
        reading.WithoutLimit.Count);
}
