using System.Text;

namespace OnTimeReview.Commands;

/// <summary>Titles above the headings.</summary>
public sealed partial class SuggestOptionTests
{
    [Theory]
    [InlineData("SỔ THEO DÕI HỒ SƠ;;;\n;;;\nMã hồ sơ;Ngày tiếp nhận;Ngày trả kết quả;Thời hạn\nU1;01/07/2026;02/07/2026;3 ngày làm việc\n", 3)]
    [InlineData("SỔ THEO DÕI HỒ SƠ\nMã hồ sơ\tNgày tiếp nhận\tThời hạn\nU1\t01/07/2026\t3 ngày làm việc\n", 2)]
    [InlineData("Mã hồ sơ\nU1\n", null)]
    public void A_title_above_the_headings_is_told_with_the_way_out(string log, int? line)
    {
        var (code, output, error) = TheConsole.Run("--suggest", Write("log.csv", Encoding.UTF8.GetBytes(log)), "--language", "en");

        Assert.Equal((2, ""), (code, output));
        Assert.EndsWith($"the first row has one cell alone and is no row of headings{(line is null ? "" : $", and the headings seem to stand in row {line}")}; delete the rows above the headings\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_above_the_headings_of_a_sheet_is_told_with_the_way_out()
    {
        var rows = string.Concat(new[] { (1, ["SỔ THEO DÕI HỒ SƠ"]), (3, new[] { "Mã hồ sơ", "Ngày tiếp nhận", "Thời hạn" }), (4, ["U1", "2026-07-01", "3 ngày làm việc"]) }
            .Select(row => $"<row r=\"{row.Item1}\">{string.Concat(row.Item2.Select((text, column) => $"<c r=\"{(char)('A' + column)}{row.Item1}\" t=\"str\"><v>{text}</v></c>"))}</row>"));

        var (code, output, error) = TheConsole.Run("--suggest", Write("log.xlsx", Workbook(rows)), "--language", "en");

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("the first row has one cell alone and is no row of headings, and the headings seem to stand in row 3; ", error, StringComparison.Ordinal);
    }
}
