using AdminReform.Information;
using AdminReform.Plans;

namespace AdminReform.House.Words;

/// <summary>docs/articles.md tells of every measurable statement of the five reports where it stands, or why it does not.</summary>
public sealed class ArticleDocumentTests
{
    private static readonly (string Report, string Words, string Where)[] Rows =
    [
        .. File.ReadLines(Path.Combine(House.Root, "docs", "articles.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(cells => (cells[1], cells[2], cells[3])),
    ];

    /// <summary>The words of the reports that state a figure, a day, a rank, a duty or a unit, one by one from the reports themselves.</summary>
    public static TheoryData<string> Stated =>
    [
        "105/KH-UBND", "hằng tháng", "3 cấp", "10-CTr/QU", "185, 42, 58, 37, 74, 83, 62, 73, 115", "không để quá hạn", "hơn 100 văn bản", "gần 30 tin",
        "20 bài viết", "gần 230 tin", "kịp thời cập nhật", "14 phường", "Định kỳ gửi", "tốp đầu", "96/KH-UBND", "chủ động xây dựng kế hoạch", "đất đai, đầu tư",
        "5 bậc", "85%", "95%", "100% cuộc thanh tra", "90% quyết định", "100% văn bản hướng dẫn", "100% hồ sơ", "20% số lượng thủ tục", "30%, 20%, 15%",
        "30%/năm", "mức độ 4", "60%", "50%", "80%", "21.651", "12/12", "23/23", "100% giáo viên", "100% các phòng chuyên môn", "49/KH-UBND",
        "Ngày 19/4", "sự hài lòng", "giai đoạn 2016-2020", "mức độ 3, 4", "thường xuyên rà soát", "năm 2024", "cắt giảm thời gian", "Ngày 1-6", "tổ chức bộ máy",
        "vượt kế hoạch đề ra", "6 tháng đầu năm", "kịp thời theo quy định", "đột xuất", "04/2015/NĐ-CP", "01/2016/TT-BNV", "34/2007/PL-UBTVQH",
    ];

    [Theory, MemberData(nameof(Stated))]
    public void What_a_report_states_has_its_row(string words) =>
        Assert.Contains(Rows, row => row.Words.Contains(words, StringComparison.Ordinal) && row.Where.Length > 0);

    [Fact]
    public void A_row_names_what_holds_the_statement_or_why_nothing_does() =>
        House.NoFaults(Rows
            .Where(row => !row.Where.Contains('`', StringComparison.Ordinal) && !row.Where.StartsWith("not held: ", StringComparison.Ordinal))
            .Select(row => $"{row.Words}: {row.Where}"));

    [Fact]
    public void Every_statement_target_and_document_that_the_library_holds_has_a_row()
    {
        bool Named(string id) => Rows.Any(row => row.Where.Contains($"`{id}`", StringComparison.Ordinal));
        House.NoFaults(KnownStatements.All.Where(one => !Named(one.Id)).Select(one => one.Id));
        House.NoFaults(KnownPlans.Hanoi136.Targets.Where(one => !Named(one.Id)).Select(one => one.Id));
        Assert.All(
            KnownStatements.BaDinhDocuments,
            document => Assert.Contains(Rows, row => row.Report.StartsWith("Ba Đình", StringComparison.Ordinal)
                && row.Words.Contains(document.Number.Value.Split('/')[0], StringComparison.Ordinal)));
    }

    /// <summary>The words of a statement are those of its row; dots stand for what the row leaves out.</summary>
    [Fact]
    public void The_words_of_a_row_are_those_of_its_statement() =>
        House.NoFaults(
            from statement in KnownStatements.All
            from row in Rows.Where(row => row.Where.Contains($"`{statement.Id}`", StringComparison.Ordinal))
            from words in row.Words.Split('…', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            where !statement.Words.Contains(words, StringComparison.Ordinal)
            select $"{statement.Id}: {words}");
}
