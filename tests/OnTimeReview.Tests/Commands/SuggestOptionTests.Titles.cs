using System.Text;
using AdminReform.Interchange.EventLogs;
using AdminReform.Interchange.Office.EventLogs;

namespace OnTimeReview.Commands;

/// <summary>Titles above the headings.</summary>
public sealed partial class SuggestOptionTests
{
    private static readonly string[][] Register =
    [
        ["UBND TỈNH LÀO CAI", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ""], ["SỔ THEO DÕI HỒ SƠ, năm 2026", "", "", ""], ["", "", "", ""],
        ["Mã hồ sơ", "Ngày tiếp nhận", "Ngày trả kết quả", "Thời hạn"], ["(1)", "(2)", "(3)", "(4)"], ["U1", "2026-07-01 08:00", "2026-07-02 08:00", "3 ngày làm việc"],
        ["U2", "2026-07-01 08:00", "2026-07-02 08:00", "3 ngày làm việc"],
    ];

    [Theory]
    [InlineData(";", true)]
    [InlineData("\t", true)]
    [InlineData(";", false)]
    [InlineData("xlsx", true)]
    [InlineData("xlsx", false)]
    public void Headings_below_a_title_are_found_and_written(string form, bool isNumbered)
    {
        var rows = Register.Where(row => isNumbered || row[0] != "(1)").ToArray();
        var file = form == "xlsx" ? Write("log.xlsx", Workbook(Cells(rows))) : Write("log.csv", Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => $"{string.Join(form, row)}\n"))));

        var (code, output, error) = TheConsole.Run("--suggest", file, "--language", "en");

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("\"headerRow\": 4,", output, StringComparison.Ordinal);
        using var stream = File.OpenRead(file);
        Assert.Equal(["U1", "U2"], EventLogXlsx.Read(stream, EventLogMapping.Read(Encoding.UTF8.GetBytes(output)).Value).Value.Dossiers.Select(dossier => dossier.Id));
    }

    [Theory]
    [InlineData("Mã hồ sơ,Ngày tiếp nhận\nU1,2026-07-01\nU2;x;y,2026-07-01\nU3,2026-07-01\n")]
    [InlineData("Mã hồ sơ,Ngày tiếp nhận,Thời hạn\nU1,2026-07-01,3 ngày\n")]
    public void Headings_in_the_first_row_are_no_title(string log) =>
        Assert.DoesNotContain("headerRow", TheConsole.Run("--suggest", Write("log.csv", Encoding.UTF8.GetBytes(log)), "--language", "en").Output, StringComparison.Ordinal);

    [Fact]
    public void A_title_above_no_headings_is_refused()
    {
        var (code, output, error) = TheConsole.Run("--suggest", Write("log.csv", "Mã hồ sơ\nU1\n"u8.ToArray()), "--language", "en");

        Assert.Equal((2, ""), (code, output));
        Assert.EndsWith("the first row has one cell alone and is no row of headings, and none is seen below it\n", error, StringComparison.Ordinal);
    }

    private static string Cells(string[][] rows) => string.Concat(rows.Index().Where(row => row.Item.Any(text => text.Length > 0)).Select(row =>
        $"<row r=\"{row.Index + 1}\">{string.Concat(row.Item.Index().Where(cell => cell.Item.Length > 0).Select(cell => $"<c r=\"{(char)('A' + cell.Index)}{row.Index + 1}\" t=\"str\"><v>{cell.Item}</v></c>"))}</row>"));
}
