using System.Text;

namespace AdminReform.Interchange.EventLogs;

/// <summary>A word is the same word however it is typed, and what was not recognised is told.</summary>
public sealed class EventLogWordTests
{
    private static readonly string[] Rows =
    [
        Office.Row("Nộp", "2026-07-06 07:30"),
        Office.Row("Tiếp nhận", "2026-07-06 08:00"),
        Office.Row("Chuyển", "2026-07-06 09:00", by: "Phòng Tư pháp"),
        Office.Row("Yêu cầu bổ sung", "2026-07-06 10:00"),
        Office.Row("Bổ sung", "2026-07-07 10:00"),
        Office.Row("Có kết quả", "2026-07-08 09:00"),
        Office.Row("Tiếp nhận", "2026-07-06 08:00", "HS-2", limit: "10 ngày", channel: "Trực tuyến", promised: "2026-07-20"),
        Office.Row("Thẩm định", "2026-07-06 09:00", "HS-2", limit: "Không có", channel: "Trực tuyến"),
        Office.Row("Ghi chú", "2026-07-06 09:00", "HS-2", limit: "", channel: "Trực tuyến"),
    ];

    [Property(MaxTest = 300)]
    public void Marks_apart_another_case_and_other_spaces_change_nothing(int[] choices, int[] others)
    {
        var log = Office.Of(Rows);
        var spelt = string.Join('\n', log.TrimEnd().Split('\n').Select(line => string.Join(',', line.Split(',')
            .Select((cell, column) => Spelling.Of(cell, choices, changesCase: column is not (0 or 2) || line == Office.Header)))));
        var mapping = Respelt(Office.Mapping, others);

        Assert.Equal(Summary(Office.Read(log)), Summary(Office.Read(spelt, mapping)));
    }

    [Fact]
    public void Windows_1258_is_read_as_its_composed_text()
    {
        // As the code page writes it: the vowel with its shape is one letter, the tone a mark after it.
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("windows-1258")!;
        var log = string.Concat(Office.Of(Rows).Select(letter => encoding.GetByteCount([letter]) == 1 && encoding.GetString(encoding.GetBytes([letter])) == letter.ToString()
            ? letter.ToString()
            : HalfComposed(letter)));
        var bytes = encoding.GetBytes(log);
        Assert.Equal(log, encoding.GetString(bytes));
        Assert.NotEqual(log, Office.Of(Rows));

        var import = Logs.TryRead(bytes, Logs.TheMapping(Office.Mapping.Replace("\"version\": 1,", "\"version\": 1, \"encoding\": \"windows-1258\",", StringComparison.Ordinal))).Value;

        Assert.Equal(Summary(Office.Read(Office.Of(Rows))), Summary(import));
        Assert.Equal("Phòng Tư pháp", import.Dossiers[0].Unit);
    }

    [Fact]
    public void What_the_mapping_and_the_log_do_not_share_is_told_with_counts()
    {
        var import = Office.Read(Office.Of(
            Office.Row("Tiếp nhận", "2026-07-06 08:00"),
            Office.Row("Thẩm định", "2026-07-06 09:00"),
            Office.Row("Trình ký", "2026-07-06 10:00"),
            Office.Row("THẨM  ĐỊNH", "2026-07-06 11:00"),
            Office.Row("", "2026-07-06 12:00")));

        Assert.Equal([new UnmappedActivity("Thẩm định", 2), new UnmappedActivity("Trình ký", 1)], import.UnmappedActivities);
        Assert.Equal(
            ["Activity Nộp", "Activity Chuyển", "Activity Yêu cầu bổ sung", "Activity Bổ sung", "Activity Có kết quả", "Activity Trả kết quả",
                "Activity Ghi chú", "Channel Trực tuyến", "EmptyText Không có"],
            import.UnusedWords.Select(word => $"{word.Kind} {word.Text}"));
    }

    [Fact]
    public void A_word_with_two_meanings_is_refused_and_one_said_twice_is_not()
    {
        static IEnumerable<string> Problems(string more) => EventLogMapping.Read(Encoding.UTF8.GetBytes(
            Office.Mapping.Replace("\"Nộp\": \"submitted\",", $"\"Nộp\": \"submitted\", {more}", StringComparison.Ordinal))).Problems.Select(problem => problem.Code);

        Assert.Equal(["mapping.word.twice"], Problems("\"NỘP\": \"accepted\","));
        Assert.Empty(Problems("\"nộp\\u00A0\": \"submitted\","));
    }

    [Fact]
    public void A_code_that_differs_in_case_is_another_code()
    {
        var import = Office.Read(Office.Of(Office.Row("Tiếp nhận", "2026-07-06 08:00", "hs-a"), Office.Row("Tiếp nhận", "2026-07-06 08:00", "HS-A")));

        Assert.Equal(["hs-a", "HS-A"], import.Dossiers.Select(dossier => dossier.Id));
    }

    [Fact]
    public void A_header_that_is_written_exactly_comes_before_one_that_differs_in_case()
    {
        var log = Office.Of(Rows).Replace(Office.Header, $"{Office.Header},MÃ HỒ SƠ", StringComparison.Ordinal).Replace("Trực tiếp\n", "Trực tiếp,x\n", StringComparison.Ordinal).Replace("Trực tuyến\n", "Trực tuyến,x\n", StringComparison.Ordinal);

        Assert.Equal(["HS-1", "HS-2"], Office.Read(log).Dossiers.Select(dossier => dossier.Id));
    }

    [Theory]
    [InlineData("03 ngày làm việc", "3 ngày làm việc", true)]
    [InlineData("03 ngày làm việc", "03 NGÀY LÀM VIỆC", true)]
    [InlineData("03 ngày làm việc", "04 ngày làm việc", false)]
    [InlineData("03 ngày làm việc", "03 ngày", false)]
    public void Two_spellings_of_one_limit_are_no_contradiction(string first, string second, bool agrees)
    {
        var import = Office.Read(Office.Of(Office.Row("Tiếp nhận", "2026-07-06 08:00", limit: first), Office.Row("Chuyển", "2026-07-06 09:00", limit: second)));

        Assert.Equal(agrees ? [] : ["eventlog.case.contradiction"], import.Rejected.Select(row => row.Problem.Code));
    }

    [Theory]
    [InlineData("2026-07-20", "2026-07-20 17:00", true)]
    [InlineData("2026-07-20T00:00:00+07:00", "2026-07-19T17:00:00Z", true)]
    [InlineData("2026-07-20", "2026-07-21", false)]
    public void Two_spellings_of_one_promise_are_no_contradiction(string first, string second, bool agrees)
    {
        var import = Office.Read(Office.Of(Office.Row("Tiếp nhận", "2026-07-06 08:00", promised: first), Office.Row("Chuyển", "2026-07-06 09:00", promised: second)));

        Assert.Equal(agrees ? [] : ["eventlog.case.contradiction"], import.Rejected.Select(row => row.Problem.Code));
    }

    /// <summary>What an import comes to, without how its names were typed.</summary>
    private static string Summary(EventLogImport import) => string.Join('\n',
    [
        $"{import.Read} {import.RejectedDossiers} {import.Events}",
        .. import.Dossiers.Select(dossier => $"{dossier.Id} {dossier.Status} {dossier.AcceptedAt} {dossier.ReadyAt} {dossier.Channel} {dossier.ToDeadlineFacts()?.Limit} {dossier.ToDeadlineFacts()?.Promised} "
            + $"{dossier.Unit.ToUpperInvariant()} {string.Join(' ', dossier.Events.Select(item => item.Kind))} {string.Join(' ', dossier.Irregularities.Select(oddity => oddity.Code))}"),
        .. import.UnusedWords.Select(word => $"{word.Kind} {word.Text.ToUpperInvariant()}"),
        .. import.UnmappedActivities.Select(activity => $"{activity.Text.ToUpperInvariant()} {activity.Rows}"),
        .. import.Rejected.Select(row => row.ToString()),
    ]);

    private static string Respelt(string mapping, IReadOnlyList<int> choices)
    {
        foreach (var word in new[] { "Yêu cầu bổ sung", "Có kết quả", "Tiếp nhận", "Mã hồ sơ", "Thời hạn", "Trực tuyến", "Không có" })
        {
            mapping = mapping.Replace($"\"{word}\"", $"\"{Spelling.Of(word, choices, changesCase: true)}\"", StringComparison.Ordinal);
        }

        return mapping;
    }

    private static string HalfComposed(char letter)
    {
        var apart = Spelling.Decomposed(letter);
        return apart.Length < 2 ? letter.ToString() : apart
            .Replace("a\u0306", "ă", StringComparison.Ordinal).Replace("a\u0302", "â", StringComparison.Ordinal).Replace("e\u0302", "ê", StringComparison.Ordinal)
            .Replace("o\u0302", "ô", StringComparison.Ordinal).Replace("o\u031B", "ơ", StringComparison.Ordinal).Replace("u\u031B", "ư", StringComparison.Ordinal);
    }
}
