using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Terminal;

/// <summary>Shows what the mapping and the log do not say of each other as tables on a terminal.</summary>
internal sealed class MappingTables(Tables tables, Words words)
{
    internal void Show(ReadingView reading)
    {
        UnmappedActivities(reading);
        UnusedWords(reading);
        UnlistedChannels(reading);
        PassedOver(reading);
        WithoutLimit(reading);
    }

    private void UnmappedActivities(ReadingView reading) => tables.List(
        words.Of("Hoạt động mà ánh xạ không nêu, được tính là bước xử lý", "Activities that the mapping does not list, counted as steps of the work"),
        [(words.Of("Hoạt động", "Activity"), false), (words.Of("Dòng", "Rows"), true)],
        reading.UnmappedActivities,
        activity => [activity.Text, words.Number(activity.Rows)],
        reading.UnmappedActivities.Count);

    private void UnusedWords(ReadingView reading) => tables.List(
        words.Of("Từ của ánh xạ mà nhật ký không dùng: có thể viết khác", "Words of the mapping that the log never uses: perhaps spelt otherwise"),
        [(words.Of("Danh sách", "List"), false), (words.Of("Từ", "Word"), false)],
        reading.UnusedWords,
        word => [word.List, word.Text],
        reading.UnusedWords.Count);

    private void UnlistedChannels(ReadingView reading) => tables.List(
        words.Of("Hình thức nộp mà ánh xạ không nêu, được tính theo “otherChannels”", "Channels that the mapping does not list, taken for its “otherChannels”"),
        [(words.Of("Hình thức", "Channel"), false), (words.Of("Hồ sơ", "Dossiers"), true), (words.Of("Ví dụ", "Such as"), false)],
        reading.UnlistedChannels,
        line => [line.Text, words.Number(line.Dossiers), line.Example],
        reading.UnlistedChannels.Count);

    private void PassedOver(ReadingView reading) => tables.List(
        words.Of($"{words.Number(reading.PassedOverRows)} dòng không phải sự kiện, theo “rows” của ánh xạ", $"{words.Number(reading.PassedOverRows)} rows that are no events, as “rows” of the mapping says"),
        [(words.Of("Cột", "Column"), false), (words.Of("Chữ", "Text"), false), (words.Of("Dòng", "Rows"), true), (words.Of("Dòng đầu", "First line"), true)],
        reading.PassedOver,
        line => [line.Column, line.Text, words.Number(line.Rows), words.Number(line.Line)],
        reading.PassedOver.Count);

    private void WithoutLimit(ReadingView reading) => tables.List(
        words.Of("Thủ tục mà không nguồn nào cho biết thời hạn", "Procedures whose limit no source tells"),
        [(words.Of("Thủ tục", "Procedure"), false), (words.Of("Hồ sơ", "Dossiers"), true), (words.Of("Ví dụ", "Such as"), false), (words.Of("Lý do", "Reason"), false)],
        reading.WithoutLimit,
        line => [line.Procedure, words.Number(line.Dossiers), line.Example, words[line.Why]],
        reading.WithoutLimit.Count);
}
