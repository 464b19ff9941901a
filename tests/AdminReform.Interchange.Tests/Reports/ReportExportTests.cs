using System.Globalization;
using System.Xml.Linq;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Reports;
using AdminReform.Texts;

namespace AdminReform.Interchange.Reports;

public sealed class ReportExportTests
{
    private static readonly ReportingPeriod July = ReportingPeriod.Month(2025, 7);

    [Fact]
    public void The_csv_has_the_official_columns_in_order_and_a_total()
    {
        var lines = ReportCsv.ToText(Report("Đất đai", "Hộ tịch", "Hộ tịch"), Language.Vietnamese).Split("\r\n");
        Assert.StartsWith("\"STT\",\"Lĩnh vực giải quyết\",\"(3) tổng số tiếp nhận\",\"(4) tiếp nhận mới trực tuyến\"", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("\"(13) đang giải quyết quá hạn\"", lines[0], StringComparison.Ordinal);
        Assert.Equal("1,\"Hộ tịch\",2,0,2,0,0,0,0,0,2,2,0", lines[1]);
        Assert.Equal("2,\"Đất đai\",1,0,1,0,0,0,0,0,1,1,0", lines[2]);
        Assert.Equal(",\"Tổng cộng\",3,0,3,0,0,0,0,0,3,3,0", lines[3]);
        Assert.Equal("", lines[4]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("a=b", "\"a=b\"")]
    [InlineData("a,\nb", "\"a,\nb\"")]
    public void A_field_that_a_spreadsheet_would_run_is_written_as_text(string field, string cell) =>
        Assert.Contains($"\r\n1,{cell},1,", ReportCsv.ToText(Report(field), Language.Vietnamese), StringComparison.Ordinal);

    [Theory]
    [InlineData(ReportBreakdown.Field, 13)]
    [InlineData(ReportBreakdown.Agency, 13)]
    [InlineData(ReportBreakdown.AgencyAndField, 14)]
    public void The_html_is_a_table_that_a_screen_reader_can_follow(ReportBreakdown breakdown, int columns)
    {
        var page = XElement.Parse($"<div>{ReportHtml.ToText(Report("Đất đai", "Hộ tịch"), Language.Vietnamese, breakdown)}</div>");
        var table = Assert.Single(page.Elements("table"));
        Assert.Equal("vi", table.Attribute("lang")!.Value);
        Assert.Contains("Tháng 7/2025", Assert.Single(table.Elements("caption")).Value, StringComparison.Ordinal);
        Assert.Equal(columns, table.Elements("colgroup").Sum(group => Number(group, "span")));
        var heads = table.Element("thead")!.Elements("tr").ToList();
        Assert.Equal(2, heads.Count);
        Assert.Equal(columns, heads[0].Elements().Sum(heading => Number(heading, "colspan")));
        Assert.Equal(11, heads[1].Elements().Count());
        Assert.All(table.Descendants("th"), heading => Assert.NotNull(heading.Attribute("scope")));
        Assert.Equal(["colgroup", "colgroup", "colgroup"], heads[0].Elements().Select(heading => heading.Attribute("scope")!.Value).Where(scope => scope != "col"));
        Assert.All(table.Element("tbody")!.Elements("tr").Concat(table.Element("tfoot")!.Elements("tr")), row =>
        {
            Assert.Equal(columns, row.Elements().Sum(cell => Number(cell, "colspan")));
            Assert.All(row.Elements("td"), cell => Assert.Equal("number", cell.Attribute("class")!.Value));
        });
        Assert.Equal(5, page.Element("ul")!.Elements("li").Count());
    }

    [Fact]
    public void Text_in_html_is_escaped_and_vietnamese_stays_as_it_is()
    {
        var html = ReportHtml.ToText(Report("<script>alert('x')</script> & \"Đất đai – Nghệ\""), Language.Vietnamese);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Đất đai – Nghệ", html, StringComparison.Ordinal);
        Assert.Contains(
            "<script>alert('x')</script> & \"Đất đai – Nghệ\"",
            XElement.Parse($"<div>{html}</div>").Descendants("th").Select(heading => heading.Value));
    }

    [Property(MaxTest = 60)]
    public void Any_text_survives_the_csv_but_for_the_apostrophe_and_terminal_codes(NonNull<string> field)
    {
        var csv = ReportCsv.ToText(Report(field.Get), Language.English);
        var start = csv.IndexOf("\r\n1,\"", StringComparison.Ordinal) + 5;
        var end = csv.LastIndexOf("\",1,0,1,0,0,0,0,0,1,1,0\r\n,\"Total\"", StringComparison.Ordinal);
        var read = csv[start..end].Replace("\"\"", "\"", StringComparison.Ordinal);
        var shown = new string([.. field.Get.Select(sign => char.IsControl(sign) && sign is not ('\t' or '\r' or '\n') ? '\uFFFD' : sign)]);
        Assert.Equal(shown, read.StartsWith('\'') && read != shown ? read[1..] : read);
    }

    [Fact]
    public void The_notes_say_the_policy_what_stands_outside_and_both_rates()
    {
        var html = ReportHtml.ToText(Report("Đất đai"), Language.English);
        Assert.Contains("Counted at 23:59 14/07/2025.", html, StringComparison.Ordinal);
        Assert.Contains("stopped (8): outside the form", html, StringComparison.Ordinal);
        Assert.Contains("No dossier stands outside the form.", html, StringComparison.Ordinal);
        Assert.Contains("Late rate: no data of the resolved (column 7).", html, StringComparison.Ordinal);
        Assert.Contains("Late rate: 0.00% of the carried over and new (column 3).", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_form_is_written_with_its_own_columns_title_and_remarks()
    {
        var report = Report("Đất đai", "Hộ tịch", "Hộ tịch");
        var lines = ReportCsv.ToText(report, Language.Vietnamese, form: ReportForm.Btp07a).Split("\r\n");
        Assert.StartsWith("\"STT\",\"Lĩnh vực giải quyết\",\"tổng số tiếp nhận\",\"tiếp nhận mới trực tiếp\"", lines[0], StringComparison.Ordinal);
        Assert.Equal("1,\"Hộ tịch\",2,2,0,0,0,0,0,0,0,0,2,2,0,0,0,0,0,0,0,0,0", lines[1]);
        Assert.Equal(",\"Tổng cộng\",3,3,0,0,0,0,0,0,0,0,3,3,0,0,0,0,0,0,0,0,0", lines[3]);
        var page = XElement.Parse($"<div>{ReportHtml.ToText(report, Language.English, form: ReportForm.Btp07a)}</div>");
        Assert.StartsWith("Figures by the items of form 07a/BTP", page.Descendants("caption").Single().Value, StringComparison.Ordinal);
        Assert.Equal(23, page.Descendants("colgroup").Sum(group => Number(group, "span")));
        Assert.Equal(21, page.Descendants("tfoot").Single().Descendants("td").Count());
        Assert.Contains(page.Descendants("li"), note => note.Value.StartsWith("Left out: the service level", StringComparison.Ordinal));
    }

    private static int Number(XElement element, string attribute) =>
        int.Parse(element.Attribute(attribute)?.Value ?? "1", CultureInfo.InvariantCulture);

    private static PeriodReport Report(params string[] fields)
    {
        var calculator = DeadlineCalculator.VietnamCivilService;
        var limit = TimeLimit.Parse("10 ngày làm việc");
        var dossiers = fields.Select((field, index) => Dossier.Replay(
            new DossierHeader($"{index}", "1.000001", "H26.0", "H26.1", field, Channel.Counter),
            [new Accepted(new(2025, 7, 10, 9, 0), limit)]));
        return PeriodReport.Of(Caseload.At(July.ClosesAt, dossiers, calculator), July, CountingPolicy.Default);
    }
}
