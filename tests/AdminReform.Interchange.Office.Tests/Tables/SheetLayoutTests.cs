using System.IO.Compression;
using System.Xml.Linq;
using AdminReform.OnTime;
using AdminReform.Reports;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>Where things stand on a sheet, by its XML: what spans columns, what stays in view, what is printed at the top of each page.</summary>
public sealed class SheetLayoutTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly LocalizedText Name = new("Bảng", "Table");

    private static readonly PeriodReport Report = PeriodReport.Of(Examples.Caseload(Examples.Accepted("a", "05 ngày làm việc")), ReportingPeriod.Month(2026, 12), CountingPolicy.Default);

    // Columns 3 to 6 were received, 7 to 10 resolved, 11 to 13 are pending; the number and the field have no group.
    [Fact]
    public void The_official_form_has_its_groups_across_their_columns_and_each_heading_once()
    {
        var sheet = Sheets.Xml(Sheets.Write(OfficeTables.Report(Report)));
        var merged = sheet.Descendants(Main + "mergeCell").Select(cell => cell.Attribute("ref")!.Value).ToList();
        Assert.Equal(["A3:A4", "B3:B4", "C3:F3", "G3:J3", "K3:M3"], merged.Where(range => range[1] == '3' && range[2] == ':').Order(StringComparer.Ordinal));
        Assert.Contains("A1:M1", merged);
        var heads = sheet.Descendants(Main + "row").Skip(2).Take(2).SelectMany(row => row.Elements(Main + "c").Take(3).Select(cell => cell.Value));
        Assert.Equal(["STT", "Lĩnh vực giải quyết", "Số lượng hồ sơ tiếp nhận", "", "", ReportForm.II06a.Columns[0].Heading.Vietnamese], heads);
        var pane = sheet.Descendants(Main + "pane").Single();
        Assert.Equal(("5", "2", "C6"), (pane.Attribute("ySplit")!.Value, pane.Attribute("xSplit")!.Value, pane.Attribute("topLeftCell")!.Value));
    }

    [Fact]
    public void Each_sheet_prints_its_own_headings_on_every_page()
    {
        using var archive = new ZipArchive(new MemoryStream(Sheets.Write([OfficeTables.Report(Report), OfficeTables.Report(Report, form: ReportForm.Btp07a)])));
        using var entry = archive.GetEntry("xl/workbook.xml")!.Open();
        Assert.Equal(
            ["0 'II.06a'!$3:$5", "1 '07a-BTP'!$3:$4"],
            XElement.Load(entry).Descendants(Main + "definedName").Select(name => $"{name.Attribute("localSheetId")!.Value} {name.Value}"));
    }

    [Fact]
    public void A_total_is_bold_and_a_moment_shows_its_seconds_where_it_has_some()
    {
        var table = Table.Of<LocalDateTime>(Name, Name, [new(2026, 11, 30, 17, 30), new(2026, 11, 30, 17, 30, 1)], new TableColumn<LocalDateTime>(Name, TableCell.Moment)).WithTotal([TableCell.Count(2)]);
        var styles = Sheets.Xml(Sheets.Write(table)).Descendants(Main + "row").TakeLast(3).Select(row => int.Parse(row.Element(Main + "c")!.Attribute("s")!.Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal([SheetStyles.Minute, SheetStyles.Second, SheetStyles.Count + SheetStyles.Total], styles);
    }

    [Fact]
    public void A_sheet_that_goes_on_says_so_in_its_title()
    {
        var (file, _) = Sheets.Write(Table.Of(Name, Name, Enumerable.Range(1, 9), new TableColumn<int>(Name, each => TableCell.Count(each))), maximumRows: 8);
        Assert.Equal(["Table", "Table (2)", "Table (3)"], Sheets.Read(file).Values.Select(rows => (string)rows[0][0]!));
    }

    [Fact]
    public void The_greatest_number_that_is_exact_is_a_number_and_a_cut_parts_no_pair_of_signs()
    {
        var table = Table.Of<TableCell>(
            Name, Name, [TableCell.Count(999_999_999_999_999), TableCell.Count(-999_999_999_999_999), TableCell.Text($"x{string.Concat(Enumerable.Repeat("🏛", 20_000))}")], new TableColumn<TableCell>(Name, cell => cell));
        var rows = Sheets.Read(Sheets.Write(table, TableXlsx.MaximumRows).File)["Table"];
        Assert.Equal([999_999_999_999_999d, -999_999_999_999_999d], rows[3..5].Select(row => (double)row[0]!));
        Assert.EndsWith("🏛🏛… [32,767 / 40,001]", (string)rows[5][0]!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_that_ends_has_no_comma_at_its_end_in_CSV() => Assert.Equal(
        "\"Table\"\r\n100%\r\n50%\r\n0%\r\n12,5%\r\n",
        TableCsv.ToText(Table.Of<Fraction>(Name, Name, [1, Fraction.Of(1, 2), 0, Fraction.Of(1, 8)], new TableColumn<Fraction>(Name, TableCell.Share)), Language.English));
}
