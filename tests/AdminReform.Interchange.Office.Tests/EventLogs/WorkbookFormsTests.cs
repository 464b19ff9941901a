using System.Text;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>What is written otherwise in the workbooks of other programs, and means the same.</summary>
public sealed class WorkbookFormsTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Workbook = "xl/workbook.xml";
    private const string Links = "xl/_rels/workbook.xml.rels";

    private static readonly Book Plain = Book.Of(SheetLogs.Rows(2, "<c r=\"C2\" s=\"2\"><v>46209.333333333336</v></c>"));

    [Theory]
    [InlineData(Sheet, "sheetData>", "x:sheetData>")]
    [InlineData(Sheet, "<c r=\"C2\" s=\"2\"><v>46209.333333333336</v></c>", "<c r=\"C2\" s=\"2\"><extLst><ext><c r=\"Z9\"/><v>1</v></ext></extLst><v>46209.333333333336</v><v>7</v></c>")]
    [InlineData(Sheet, "<row r=\"2\">", "<extLst><c r=\"A2\"><v>9</v></c></extLst><row r=\"2\">")]
    [InlineData(Sheet, "<row r=\"2\">", "<row>")]
    [InlineData(Sheet, "<row r=\"2\">", "<row r=\"2\"><extLst><c r=\"A2\"><v>9</v></c></extLst>")]
    [InlineData(Sheet, "</sheetData>", "</sheetData><extLst><ext><mergeCell ref=\"A2:A9\"/></ext></extLst>")]
    [InlineData(Sheet, "</sheetData>", "</sheetData><ext><row r=\"1\"><c r=\"A1\"><v>9</v></c></row></ext>")]
    [InlineData(Workbook, "xmlns:r=", "xmlns:rel=")]
    [InlineData(Workbook, "</sheets>", "<sheet name=\"Biểu đồ\" sheetId=\"9\" r:id=\"chart\"/></sheets>")]
    [InlineData(Workbook, "</sheets>", "</sheets><other><sheet name=\"x\" r:id=\"none\"/><workbookPr date1904=\"1\"/></other>")]
    [InlineData(Links, "Target=\"worksheets/", "Target=\"../xl/./worksheets/")]
    [InlineData(Links, "Target=\"worksheets/", "Target=\"/XL/Worksheets/")]
    public void A_log_is_the_same_however_its_workbook_is_written(string part, string text, string instead)
    {
        var parts = Plain.Parts().Select(sound => (sound.Name, Xml: sound.Name == part ? Changed(sound.Xml, text, instead) : sound.Xml))
            .Select(sound => (sound.Name, Encoding.UTF8.GetBytes(sound.Name == Links ? sound.Xml.Replace("</Relationships>", "<Relationship Id=\"chart\" Type=\"a/chartsheet\" Target=\"c.xml\"/></Relationships>", StringComparison.Ordinal) : sound.Xml)));
        var read = SheetLogs.Read(Book.Pack(parts)).Value;
        Assert.Equal(SheetLogs.Read(Plain).Value.Dossiers, read.Dossiers);
        Assert.Empty(read.Remarks);

        static string Changed(string xml, string text, string instead)
        {
            Assert.Contains(text, xml, StringComparison.Ordinal);
            return instead switch
            {
                "x:sheetData>" => xml.Replace("<sheetData>", "<x:sheetData xmlns:x=\"y\">", StringComparison.Ordinal).Replace("</sheetData>", "</x:sheetData>", StringComparison.Ordinal),
                "xmlns:rel=" => xml.Replace("r:id", "rel:id", StringComparison.Ordinal).Replace(text, instead, StringComparison.Ordinal),
                _ => xml.Replace(text, instead, StringComparison.Ordinal),
            };
        }
    }

    [Fact]
    public void Parts_may_be_named_with_the_slashes_of_another_system() => Assert.Single(SheetLogs.Read(Book.Pack(
        Plain.Parts().Select(part => (part.Name.Replace('/', '\\'), Encoding.UTF8.GetBytes(part.Xml))))).Value.Dossiers);

    // Formats that have a number and no code in the file (ISO/IEC 29500-1, 18.8.30): of days and moments, of numbers, and of a length of time.
    [Theory]
    [InlineData("2026-07-06T08:00:00", "14 17 22 27 36 45 47 50 58")]
    [InlineData("46209.333333333", "0 1 9 13 23 26 37 44 46 48 49 59 99")]
    public void A_format_without_a_code_is_told_by_its_number(string text, string numbers) => Assert.All(numbers.Split(' '), number => Assert.Equal(
        text, HeadOf($"<numFmts><numFmt numFmtId=\"300\" formatCode=\"0\"/></numFmts><cellXfs><xf/><xf/><xf numFmtId=\"{number}\"/></cellXfs>", "46209.33333333300")));

    [Theory]
    [InlineData("0.00", "1.5", "1.50")]
    [InlineData("0.00E+00", "1.5", "1.5")]
    [InlineData("0.0#", "1.5", "1.5")]
    [InlineData("*d0", "1.5", "1.5")]
    [InlineData("000", "2", "002")]
    public void A_format_with_a_code_says_how_many_digits_there_are(string code, string number, string text) =>
        Assert.Equal(text, HeadOf($"<numFmts><numFmt numFmtId=\"2\" formatCode=\"{code}\"/></numFmts><cellXfs><xf/><xf/><xf numFmtId=\"2\"/></cellXfs>", number));

    [Fact]
    public void A_code_in_the_file_goes_before_what_its_number_means_elsewhere() =>
        Assert.Equal("2.00", HeadOf("<numFmts><numFmt numFmtId=\"14\" formatCode=\"0.00\"/></numFmts><cellXfs><xf/><xf/><xf numFmtId=\"14\"/></cellXfs>", "2"));

    [Fact]
    public void A_cell_without_a_format_is_plain_whatever_stands_before_it()
    {
        using var stream = new MemoryStream(Book.Of($"{Book.Rows(["x", "y"])}<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46209</v></c><c r=\"B2\"><v>5</v></c></row>").ToBytes());
        Assert.Equal(["2026-07-06", "5"], EventLogXlsx.ReadHead(stream, 1).Value.Rows.Single());
    }

    [Fact]
    public void Two_decimals_are_a_format_of_their_own() => Assert.Equal("1.50", HeadOf("<cellXfs><xf/><xf/><xf numFmtId=\"2\"/></cellXfs>", "1.5"));

    [Fact]
    public void Yes_is_written_as_a_word_too()
    {
        var book = Book.Of(Book.Rows(SheetLogs.Headers) + Row(2, "A", " hidden=\"true\""));
        var read = SheetLogs.Read(Book.Pack(book.Parts().Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Xml.Replace("<workbookPr/>", "<workbookPr date1904=\"true\"/>", StringComparison.Ordinal)))))).Value;
        Assert.Equal(("eventlog.rows.hidden", 2030), (Assert.Single(read.Remarks).Code, read.Dossiers.Single().AcceptedAt!.Value.Year));
    }

    [Fact]
    public void Hidden_rows_are_counted_below_the_headings_from_the_first_of_them()
    {
        var rows = Book.Rows(SheetLogs.Headers).Replace("<row r=\"1\">", "<row r=\"1\" hidden=\"1\">", StringComparison.Ordinal)
            + Row(2, "A") + Row(3, "B", " hidden=\"1\"") + Row(4, "C") + Row(5, "D", " hidden=\"1\"") + Row(6, "E", " hidden=\"0\"");
        var remark = Assert.Single(SheetLogs.Read(Book.Of(rows)).Value.Remarks);
        Assert.Equal("Sheet1!3:3", remark.Path);
        Assert.StartsWith("2 rows are hidden", remark.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_NUL_costs_its_own_row_whether_its_text_is_shared_or_not()
    {
        var rows = Book.Rows(SheetLogs.Headers) + Row(2, "A", who: "<c r=\"D2\" t=\"str\"><v>a_x0000_b</v></c>") + Row(3, "B", who: "<c r=\"D3\" t=\"s\"><v>0</v></c>") + Row(4, "C");
        var read = SheetLogs.Read(Book.Of(rows) with { Texts = ["<t>a_x0000_b</t>"] });
        Assert.Equal("Sheet1!2:2   eventlog.row.nul; Sheet1!3:3   eventlog.row.nul", SheetLogs.Told(read));
        Assert.Equal("C", Assert.Single(read.Value.Dossiers).Id);
    }

    [Fact]
    public void A_cell_under_a_merged_one_that_has_a_value_keeps_it()
    {
        var rows = Book.Rows(SheetLogs.Headers, ["HS-1", "Nhận", "2026-07-06 08:00"], ["HS-2", "Nhận", "2026-07-07 08:00"], ["", "Xem", "2026-07-08 08:00"]);
        var read = SheetLogs.Read(Book.Of(rows, "<mergeCells><mergeCell ref=\"A2:A4\"/></mergeCells>")).Value;
        Assert.Equal(["HS-1 2", "HS-2 1"], read.Dossiers.Select(dossier => $"{dossier.Id} {dossier.Events.Count}"));
    }

    [Fact]
    public void A_sheet_is_chosen_by_its_name_as_it_is_written_before_any_other_way_of_writing_it()
    {
        string Rows(string id) => $"<sheetData>{SheetLogs.Rows(0, $"<c r=\"A2\" t=\"str\"><v>{id}</v></c>")}</sheetData>";
        var book = new Book { Sheets = [("HỒ SƠ", null, Rows("HS-1")), ("Hồ sơ", null, Rows("HS-2")), ("Rất ẩn", "veryHidden", Rows("HS-3"))] };
        Assert.Equal("HS-2", Assert.Single(SheetLogs.Read(book, "\"sheet\": \"Hồ sơ\",").Value.Dossiers).Id);
        Assert.Equal("HS-1", Assert.Single(SheetLogs.Read(book, "\"sheet\": \"hồ sơ\",").Value.Dossiers).Id);
        Assert.Equal("HS-1", Assert.Single(SheetLogs.Read(new Book { Sheets = [book.Sheets[0], book.Sheets[2]] }).Value.Dossiers).Id);
    }

    [Fact]
    public void A_sheet_of_formulas_without_values_has_rows()
    {
        const string Formulas = "<sheetData><row r=\"1\"><c r=\"A1\"><f>B1</f></c></row></sheetData>";
        var problem = Assert.Single(SheetLogs.Read(new Book { Sheets = [("Một", null, Formulas), ("Hai", null, $"<sheetData>{SheetLogs.Rows(9, "")}</sheetData>")] }).Problems);
        Assert.Equal("eventlog.sheet.several", problem.Code);
    }

    [Theory]
    [InlineData("<Relationship Id=\"a\" Type=\"x/connections\" Target=\"connections.xml\"/>", "eventlog.xlsx.links")]
    [InlineData("<Relationship Id=\"a\" Type=\"x/theme\" Target=\"theme.xml\"/>", null)]
    public void Connections_are_links_to_others(string link, string? code) =>
        Assert.Equal(code, SheetLogs.Read(Plain with { More = ("", link) }).Value.Remarks.SingleOrDefault()?.Code);

    [Fact]
    public void A_sheet_that_lies_in_another_file_is_refused() => Assert.Equal("eventlog.xlsx.damaged", Assert.Single(SheetLogs.Read(
        Plain with { More = ("<sheets><sheet name=\"x\" r:id=\"out\"/></sheets>", "<Relationship Id=\"out\" Type=\"x/worksheet\" Target=\"file:///a.xml\" TargetMode=\"External\"/>") }).Problems).Code);

    [Fact]
    public void Pieces_of_a_text_keep_the_spaces_between_them_and_nothing_is_spoken()
    {
        const string Cell = "<c r=\"A2\" t=\"inlineStr\"><is><rPh/><r><t>H</t></r><r><t xml:space=\"preserve\"> </t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh><r><t>S</t></r></is></c>";
        Assert.Equal("H S", Assert.Single(SheetLogs.Read(Book.Of(SheetLogs.Rows(0, Cell))).Value.Dossiers).Id);
    }

    private static string Row(int row, string id, string more = "", string who = "") =>
        $"<row r=\"{row}\"{more}><c r=\"A{row}\" t=\"str\"><v>{id}</v></c><c r=\"B{row}\" t=\"str\"><v>Nhận</v></c><c r=\"C{row}\" s=\"1\"><v>46209</v></c>{who}</row>";

    // What the first cell of a sheet of one column says with a format.
    private static string HeadOf(string styles, string number)
    {
        var book = Book.Of($"{Book.Rows(["x"])}<row r=\"2\"><c r=\"A2\" s=\"2\"><v>{number}</v></c></row>") with { StylesXml = $"<styleSheet>{styles}</styleSheet>" };
        using var stream = new MemoryStream(book.ToBytes());
        return EventLogXlsx.ReadHead(stream, 1).Value.Rows.Single()[0];
    }
}
