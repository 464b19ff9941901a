using System.Text;
using AdminReform.Interchange.EventLogs;

namespace OnTimeReview.Commands;

/// <summary>How a suggestion takes lines apart, and what it does not guess.</summary>
public sealed partial class SuggestOptionTests
{
    private static readonly string[] Headings = ["Mã hồ sơ", "Lĩnh vực", "Ngày tiếp nhận", "Ngày trả kết quả"];

    private static Gen<string> Field => Gen.Elements("Hộ tịch", "Chi nhánh VPĐK, số 2", "Tổ 1; tổ 2", "a\tb", "“Một”, hai", "Nói \"có\", rồi thôi", "x|y", "hai\ndòng, ba");

    [Property(MaxTest = 25)]
    public Property What_stands_in_quotes_parts_no_columns() => Prop.ForAll(
        Gen.Elements(",", ";", "\t", "|").ToArbitrary(), Field.ArrayOf(3).ToArbitrary(), Gen.Elements("\n", "\r\n", "\r").ToArbitrary(), (by, fields, end) =>
        {
            static string Quoted(string text, string by) => text.IndexOfAny([by[0], '"', '\n']) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            var rows = fields.Select((field, i) => (string[])[$"H{i}", field, "2026-07-01 08:00", "2026-07-02 08:00"]).Prepend(Headings);
            foreach (var last in new[] { end, "" })
            {
                var file = Write("log.csv", Encoding.UTF8.GetBytes(string.Join(end, rows.Select(row => string.Join(by, row.Select(text => Quoted(text, by))))) + last));
                var (code, output, error) = TheConsole.Run("--suggest", file, "--language", "en");

                Assert.Equal((0, ""), (code, error));
                Assert.DoesNotContain("headerRow", output, StringComparison.Ordinal);
                using var stream = File.OpenRead(file);
                var read = EventLogReader.Read(stream, EventLogMapping.Read(Encoding.UTF8.GetBytes(output)).Value).Value;
                Assert.Equal(["H0", "H1", "H2"], read.Dossiers.Select(dossier => dossier.Id));
                Assert.Equal(fields.Select(field => string.Join(' ', field.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))), read.Dossiers.Select(dossier => dossier.Field));
            }
        });

    [Theory]
    [InlineData("2026-07-20 16:30", "2026-07-21", "// Of 2 promised moments 1 have a time of day")]
    [InlineData("20/07/2026 3:30 CH", "21/07/2026 16:30:00", "// Of 2 promised moments 2 have a time of day")]
    [InlineData("2026-07-20", "2026-07-21 00:00:00", null)]
    [InlineData("7/20/2026 12:00:00 AM", "7/21/2026 12:00 AM", null)]
    public void A_time_of_day_of_promises_is_told(string first, string second, string? told)
    {
        string Suggest(string more) => TheConsole.Run("--suggest", Write("log.csv", Encoding.UTF8.GetBytes(
            $"Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả{(more.Length > 0 ? ",Thời hạn giải quyết" : "")}\na,{first},{first}{more}\nb,{second},{second}{more}\n")), "--language", "en").Output;

        Assert.Contains("\"promised\": \"Ngày hẹn trả\"", Suggest(""), StringComparison.Ordinal);
        Assert.Equal(told is not null, Suggest("").Contains("promiseHasTime", StringComparison.Ordinal));
        Assert.Contains(told ?? "", Suggest(""), StringComparison.Ordinal);
        Assert.DoesNotContain("promiseHasTime", Suggest(",5 ngày"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Đã nộp tiền", "handled")]
    [InlineData("Nộp lệ phí", "handled")]
    [InlineData("Nộp hồ sơ", "submitted")]
    [InlineData("Đã nộp", "submitted")]
    public void A_payment_is_no_filing(string activity, string meaning)
    {
        Assert.Contains($"\"{activity}\": \"{meaning}\"", TheConsole.Run("--suggest", Write("log.csv", Encoding.UTF8.GetBytes(
            $"Mã hồ sơ,Hoạt động,Thời điểm\na,Tiếp nhận,2026-07-01 08:00\na,{activity},2026-07-01 09:00\n")), "--language", "en").Output, StringComparison.Ordinal);
        Assert.Equal(meaning == "submitted", TheConsole.Run("--suggest", Write("log.csv", Encoding.UTF8.GetBytes(
            $"Mã hồ sơ,Ngày tiếp nhận,Ngày {activity.ToLowerInvariant()}\na,2026-07-01,2026-07-01\nb,2026-07-01,2026-07-01\n")), "--language", "en").Output.Contains(": \"submitted\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_that_stands_for_none_is_no_moment_that_is_written_otherwise()
    {
        var output = TheConsole.Run("--suggest", Write("log.csv", Encoding.UTF8.GetBytes(
            "Mã hồ sơ,Ngày tiếp nhận,Ngày trả kết quả\na,2026-07-01,1900-01-01\nb,2026-07-01,1900-01-01\nc,2026-07-01,2026-07-02\n")), "--language", "en").Output;

        Assert.Contains("\"Ngày trả kết quả\": \"resultReady\"", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Written otherwise", output, StringComparison.Ordinal);
    }
}
