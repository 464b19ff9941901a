using System.Globalization;
using System.Xml.Linq;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Office.Tables;

public sealed class TableXlsxTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly LocalizedText Name = new("Bảng", "Table");

    [Fact]
    public void A_day_a_moment_a_count_and_a_share_are_read_as_what_they_are()
    {
        var rows = Sheets.Read(Sheets.Write(Row(
            TableCell.Text("1.001190"), TableCell.Count(21_651), TableCell.Share(Fraction.Of(21_567, 21_600)), TableCell.Date(new(2026, 11, 30)),
            TableCell.Moment(new(2026, 11, 30, 17, 30)), TableCell.Moment(new LocalDateTime(2026, 11, 30, 23, 59, 59, 999)))))["Bảng"];
        Assert.Equal("1.001190", rows[3][0]);
        Assert.Equal(21_651d, rows[3][1]);
        Assert.Equal(21_567d / 21_600, (double)rows[3][2]!, 15);
        Assert.Equal(new DateTime(2026, 11, 30), rows[3][3]);
        Assert.Equal(new DateTime(2026, 11, 30, 17, 30, 0), rows[3][4]);
        Assert.Equal(new DateTime(2026, 11, 30, 23, 59, 59, 999), rows[3][5]);
    }

    [Fact]
    public void Every_day_that_a_workbook_knows_is_the_day_that_was_meant()
    {
        LocalDate[] days = [new(1900, 3, 1), new(1999, 12, 31), new(2000, 2, 29), new(2026, 11, 24), new(9999, 12, 31)];
        var rows = Sheets.Read(Sheets.Write(Column(days, day => TableCell.Date(day))))["Bảng"];
        Assert.Equal(days.Select(day => (object)day.ToDateTimeUnspecified()), rows.Skip(3).Select(row => row[0]!));
    }

    [Fact]
    public void What_no_workbook_holds_exactly_is_a_text() =>
        Assert.Equal(
            ["1900-02-28", "1000000000000000", "1/1000000000000000", "2026-11-30T17:30:00.0001"],
            Sheets.Read(Sheets.Write(Column(
                [
                    TableCell.Date(new(1900, 2, 28)), TableCell.Count(1_000_000_000_000_000), TableCell.Share(Fraction.Of(1, 1_000_000_000_000_000)),
                    TableCell.Moment(new LocalDateTime(2026, 11, 30, 17, 30).PlusNanoseconds(100_000)),
                ],
                cell => cell)))["Bảng"].Skip(3).Select(row => row[0]));

    [Property(MaxTest = 100)]
    public void A_share_stays_exact_in_the_file(long part, PositiveInt whole)
    {
        var share = Fraction.Of(part % 1_000_000_000, whole.Get);
        var cell = Sheets.Xml(Sheets.Write(Row(TableCell.Share(share)))).Descendants(Main + "c").Last();
        Assert.Equal(share, Fraction.Parse(cell.Element(Main + "f")?.Value ?? cell.Element(Main + "v")!.Value));
    }

    [Property(MaxTest = 100)]
    public void No_sign_of_a_text_is_lost_and_none_of_it_is_a_formula(string text, byte[] odd)
    {
        // Control characters, halves of pairs and what only looks like an escape come by chance too rarely.
        var hostile = string.Concat(odd.Select(item => item switch { < 32 => ((char)item).ToString(), < 60 => "_x000A_", < 90 => "\uD800", < 120 => "=", < 150 => "🏛", _ => ((char)item).ToString() }));
        string[] texts = [$"={text}", hostile, (text ?? "") + hostile, "_x0041_", "a\r\nb", " giữ  khoảng trắng "];
        var file = Sheets.Write(Column(texts, TableCell.Text));
        var sheet = Sheets.Xml(file);
        Assert.Empty(sheet.Descendants(Main + "f"));
        var cells = sheet.Descendants(Main + "row").Skip(3).Select(row => Sheets.Decode(row.Element(Main + "c")!.Value));
        Assert.Equal(texts, cells);
        Assert.Empty(Sheets.Faults(file));
    }

    [Fact]
    public void A_text_that_begins_like_a_formula_stays_a_text_when_it_is_edited()
    {
        var cells = Sheets.Xml(Sheets.Write(Column(["=1+1", "+84", "-x", "@a", "＝1", "hồ sơ"], TableCell.Text))).Descendants(Main + "row").Skip(3)
            .Select(row => row.Element(Main + "c")!.Attribute("s")!.Value).ToList();
        Assert.All(cells.SkipLast(1), style => Assert.Equal(SheetStyles.QuotedText.ToString(CultureInfo.InvariantCulture), style));
        Assert.Equal(SheetStyles.Text.ToString(CultureInfo.InvariantCulture), cells[^1]);
    }

    [Property(MaxTest = 100)]
    public void Rows_that_do_not_fit_stand_on_a_further_sheet_and_it_is_told(PositiveInt number, PositiveInt limit)
    {
        var rows = number.Get % 60;
        var maximum = 8 + (limit.Get % 12);
        var table = Column(Enumerable.Range(1, rows), each => TableCell.Count(each)).WithTotal([TableCell.Count(rows)]).WithNotes([new("Ghi chú", "Note")]);
        var (file, told) = Sheets.Write(table, maximum);
        var sheets = Sheets.Read(file);
        Assert.All(sheets.Values, sheet => Assert.True(sheet.Count <= maximum));
        var numbers = sheets.Values.SelectMany(sheet => sheet.Select(row => row[0]).OfType<double>());
        Assert.Equal([.. Enumerable.Range(1, rows).Select(each => (double)each), rows], numbers);
        Assert.Equal(sheets.Count - 1, told.Count);
        Assert.All(told, problem => Assert.Equal("office.rows.continued", problem.Code));
        Assert.Equal(sheets.Keys.SkipLast(1), told.Select(problem => problem.Path));
        Assert.All(sheets.Values.SkipLast(1), sheet => Assert.Equal(SheetProblems.ContinuedNote.English, sheet[^1][0]));
        Assert.Equal("Note", sheets.Values.Last()[^1][0]);
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_cut_with_a_mark_and_told()
    {
        var (file, told) = Sheets.Write(Column([new string('x', 32_767), new string('y', 32_768)], TableCell.Text), TableXlsx.MaximumRows);
        var rows = Sheets.Read(file)["Table"];
        Assert.Equal(new string('x', 32_767), rows[3][0]);
        Assert.EndsWith("y… [32,767 / 32,768]", (string)rows[4][0]!, StringComparison.Ordinal);
        Assert.Equal(32_767, ((string)rows[4][0]!).Length);
        Assert.Equal(("office.text.too-long", "Table!A5"), (Assert.Single(told).Code, told[0].Path));
    }

    [Fact]
    public void Sheets_have_names_that_workbooks_allow_and_no_two_the_same()
    {
        LocalizedText[] names = [new("a/b:c", "x"), new("A-B-C", "x"), new(new string('d', 40), "x"), new(new string('d', 41), "x"), new("'", "x"), new("History", "x")];
        var file = Sheets.Write(names.Select(name => Table.Of(name, name, [1], new TableColumn<int>(Name, each => TableCell.Count(each)))));
        Assert.Equal(["a-b-c", "A-B-C (2)", new string('d', 31), $"{new string('d', 27)} (2)", "-", "History (2)"], Sheets.Read(file).Keys);
        Assert.Empty(Sheets.Faults(file));
    }

    [Fact]
    public void The_same_table_gives_the_same_bytes() => Assert.Equal(Sheets.Write(Row(TableCell.Text("a"))), Sheets.Write(Row(TableCell.Text("a"))));

    [Fact]
    public void A_workbook_without_a_table_is_refused() => Assert.Throws<ArgumentException>(() => TableXlsx.Write([], new MemoryStream(), Language.English));

    [Fact]
    public void A_page_is_A4_with_its_headings_at_the_top_of_each_and_in_view()
    {
        var file = Sheets.Write(Row(TableCell.Text("a"), TableCell.Text("b")).InLandscape().WithFrozenColumns(1));
        var sheet = Sheets.Xml(file);
        var page = sheet.Element(Main + "pageSetup")!;
        Assert.Equal(("9", "landscape", "1", "0"), (page.Attribute("paperSize")!.Value, page.Attribute("orientation")!.Value, page.Attribute("fitToWidth")!.Value, page.Attribute("fitToHeight")!.Value));
        Assert.Equal("&C&P/&N", sheet.Element(Main + "headerFooter")!.Element(Main + "oddFooter")!.Value);
        var pane = sheet.Descendants(Main + "pane").Single();
        Assert.Equal(("3", "1", "B4"), (pane.Attribute("ySplit")!.Value, pane.Attribute("xSplit")!.Value, pane.Attribute("topLeftCell")!.Value));
        Assert.Empty(Sheets.Faults(file));
    }

    // A line of the body is 15 points; a column of 14 characters holds 12 of a text, 11 of a heading.
    [Theory]
    [InlineData("ngắn", null)]
    [InlineData("mười hai chữ", null)]
    [InlineData("mười ba chữ c", "30")]
    [InlineData("một\nhai\nba", "45")]
    [InlineData("mười ba chữ c\nhai", "45")]
    public void A_row_is_as_high_as_its_longest_text(string text, string? height) =>
        Assert.Equal(height, Sheets.Xml(Sheets.Write(Row(TableCell.Text("a"), TableCell.Text(text)))).Descendants(Main + "row").Last().Attribute("ht")?.Value);

    [Fact]
    public void Headings_groups_titles_and_notes_have_room_for_their_words_and_no_row_is_higher_than_a_sheet_allows()
    {
        LocalizedText Long(int length) => new(new string('x', length), new string('x', length));
        var table = Table.Of(
            Name, Long(100), [1], new TableColumn<int>(Long(30), _ => TableCell.Text(new string('y', 10_000))) { Group = Long(60) }, new TableColumn<int>(Name, _ => default) { Group = Long(60) }).WithNotes([Long(80)]);
        var rows = Sheets.Xml(Sheets.Write(table)).Descendants(Main + "row").Select(row => $"{row.Attribute("ht")?.Value} {row.Attribute("customHeight")?.Value}");
        // 28 characters across: 100 × 12/8 in lines of 20 points; 60 × 10/8; 30 × 10/8 in 14; the highest of all; an empty row; 80 × 9/8.
        Assert.Equal(["120 1", " ", "45 1", "45 1", "409 1", " ", "60 1"], rows);
    }

    // Number format, font, fill, border, then the alignment; a total is the same in bold.
    [Fact]
    public void Each_kind_of_cell_has_its_format()
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(Sheets.Write(Row(TableCell.Text("a")))));
        using var entry = archive.GetEntry("xl/styles.xml")!.Open();
        var formats = XElement.Load(entry).Element(Main + "cellXfs")!.Elements().Select(Written).ToList();
        string[] rows =
        [
            "0 F 0 1 left top wrap 1", "0 F 0 1 left top wrap 1 quoted", "3 F 0 1 - top - -", "164 F 0 1 - top - -", "165 F 0 1 - top - -", "166 F 0 1 - top - -", "167 F 0 1 - top - -",
        ];
        Assert.Equal(
            ["0 0 0 0 - - - -", "0 1 0 0 - top wrap -", "0 2 2 1 center center wrap -", "0 0 2 1 center center wrap -", .. rows.Select(row => row.Replace('F', '0')), "0 0 0 0 - top wrap -", .. rows.Select(row => row.Replace('F', '2'))],
            formats);
        Assert.Equal((SheetStyles.Text + SheetStyles.Total, SheetStyles.Second + SheetStyles.Total), (SheetStyles.Note + 1, formats.Count - 1));

        static string Written(XElement format)
        {
            var alignment = format.Element(Main + "alignment");
            string Of(string name) => alignment?.Attribute(name)?.Value ?? "-";
            return $"{format.Attribute("numFmtId")!.Value} {format.Attribute("fontId")!.Value} {format.Attribute("fillId")!.Value} {format.Attribute("borderId")!.Value} {Of("horizontal")} {Of("vertical")} {(Of("wrapText") == "1" ? "wrap" : "-")} {Of("indent")}{(format.Attribute("quotePrefix")?.Value == "1" ? " quoted" : "")}";
        }
    }

    private static Table Row(params TableCell[] cells) =>
        Table.Of(Name, Name, [cells], cells.Select((_, index) => new TableColumn<TableCell[]>(new($"cột {index}", $"column {index}"), row => row[index])));

    private static Table Column<T>(IEnumerable<T> items, Func<T, TableCell> read) => Table.Of(Name, Name, items, new TableColumn<T>(Name, read));
}
