using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.Reports;
using AdminReform.OnTime;
using AdminReform.Reports;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Interchange.Office.Tables;

public sealed class OfficeTablesTests
{
    private static readonly LocalDateTime At = new(2026, 12, 1, 8, 0);

    private static readonly Caseload Caseload = Caseload.At(
        At,
        [.. Enumerable.Range(0, 9).Select(number => Dossier.Replay(
            new DossierHeader($"H26.12-261120-{number:0000}", "1.001193", "one-stop", $"đơn vị {number % 2}", $"lĩnh vực {number % 3}", Channel.Counter),
            [new Accepted(new LocalDateTime(2026, 11, 20, 9, 0), TimeLimit.Parse($"{3 + number:00} ngày làm việc"))]))],
        DeadlineCalculator.VietnamCivilService);

    private static PeriodReport Report => PeriodReport.Of(Caseload, ReportingPeriod.Month(2026, 12), CountingPolicy.Default);

    [Fact]
    public void Form_II_06a_has_its_columns_its_numbers_and_its_total()
    {
        var file = Sheets.Write(OfficeTables.Report(Report));
        var rows = Sheets.Read(file)["II.06a"];
        Assert.StartsWith("Biểu II.06a", (string)rows[0][0]!, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 13).Select(number => $"({number})"), rows[4].Select(cell => (string)cell!));
        Assert.Equal(Report.ByField().Select(row => row.Field), rows[5..8].Select(row => (string)row[1]!));
        Assert.Equal(ReportColumns.InOrder.Select(column => (double)Report.Total[column]), rows[8].Skip(2).Select(cell => (double)cell!));
        Assert.Equal("Số liệu chốt lúc 08:00 01/12/2026.", rows[10][0]);
        Assert.Equal(Report.PolicyNote.Vietnamese, rows[11][0]);
        Assert.Empty(Sheets.Faults(file));
    }

    [Fact]
    public void What_07a_BTP_asks_is_never_headed_as_the_form()
    {
        var rows = Sheets.Read(Sheets.Write(OfficeTables.Report(Report, ReportBreakdown.AgencyAndField, ReportForm.Btp07a)))["07a-BTP"];
        Assert.Contains("không phải biểu chính thức", (string)rows[0][0]!, StringComparison.Ordinal);
        Assert.DoesNotContain(rows, row => row.Contains("(3)"));
        Assert.Contains("chưa tìm thấy thông tư", TableCsv.ToText(OfficeTables.Report(Report, form: ReportForm.Btp07a), Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory, InlineData(ReportBreakdown.Field), InlineData(ReportBreakdown.Agency), InlineData(ReportBreakdown.AgencyAndField)]
    public void A_sheet_and_CSV_have_the_counts_of_the_report(ReportBreakdown breakdown)
    {
        var table = OfficeTables.Report(Report, breakdown);
        var total = Report.Total[ReportColumn.Received].ToString(System.Globalization.CultureInfo.InvariantCulture);
        var lines = TableCsv.ToText(table, Language.Vietnamese).Split("\r\n");
        Assert.Contains($"\"Tổng cộng\";{(breakdown == ReportBreakdown.AgencyAndField ? ";" : "")}{total};", lines.Single(line => line.Contains("Tổng cộng", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Empty(Sheets.Faults(Sheets.Write(table)));
    }
}
