using System.IO.Compression;
using System.Text;
using AdminReform.Dossiers;
using AdminReform.Interchange.EventLogs;
using AdminReform.Results;

namespace AdminReform.Interchange.Office.EventLogs;

public sealed class EventLogXlsxTests
{
    private const string Accepted = "2026-07-06T08:00";

    // Column C holds the moment: as people see it in Excel, by the format and the system of dates.
    [Theory]
    [InlineData("<c r=\"C2\" s=\"2\"><v>46209.333333333336</v></c>", false, "2026-07-06T08:00:00")]
    [InlineData("<c r=\"C2\" s=\"2\"><v>46209.3333333333</v></c>", false, "2026-07-06T08:00:00")]
    [InlineData("<c r=\"C2\" s=\"2\"><v>4.6209333333333336E4</v></c>", false, "2026-07-06T08:00:00")]
    [InlineData("<c r=\"C2\" s=\"2\"><v>44747.333333333336</v></c>", true, "2026-07-06T08:00:00")]
    [InlineData("<c r=\"C2\" s=\"1\"><v>46209</v></c>", false, "2026-07-06T00:00:00")]
    [InlineData("<c r=\"C2\" s=\"1\"><f>TODAY()</f><v>46209</v></c>", false, "2026-07-06T00:00:00")]
    [InlineData("<c r=\"C2\" s=\"2\"><v>46209.999999999</v></c>", false, "2026-07-07T00:00:00")]
    [InlineData("<c r=\"C2\" t=\"d\"><v>2026-07-06T08:00:00</v></c>", false, "2026-07-06T08:00:00")]
    [InlineData("<c r=\"C2\" s=\"1\"><v>61</v></c>", false, "1900-03-01T00:00:00")]
    [InlineData("<c r=\"C2\" s=\"1\"><v>59</v></c>", false, "1900-02-28T00:00:00")]
    [InlineData("<c r=\"C2\" s=\"1\"><v>2</v></c>", false, "1900-01-02T00:00:00")]
    [InlineData("<c r=\"C2\" s=\"1\"><v>1</v></c>", true, "1904-01-02T00:00:00")]
    public void A_moment_is_read_by_the_format_of_its_number(string cell, bool is1904, string moment)
    {
        var book = Book.Of(SheetLogs.Rows(2, cell)) with { Is1904 = is1904 };
        foreach (var more in new[] { "", "\"timestampPatterns\": [\"dd/MM/uuuu\"]," })
        {
            var dossier = Assert.Single(SheetLogs.Read(book, more == "" ? more : more.Replace("]", ", \"uuuu-MM-dd\"]", StringComparison.Ordinal)).Value.Dossiers);
            Assert.Equal(moment, dossier.Events.OfType<Accepted>().Single().At.ToString("uuuu-MM-dd'T'HH:mm:ss", null));
        }
    }

    [Theory]
    [InlineData("<c r=\"C2\" s=\"2\"><v>60</v></c>", false, "eventlog.cell.date")]
    [InlineData("<c r=\"C2\" s=\"2\"><v>0.33</v></c>", false, "eventlog.cell.date")]
    [InlineData("<c r=\"C2\" s=\"2\"><v>0.33</v></c>", true, "eventlog.cell.date")]
    [InlineData("<c r=\"C2\" s=\"2\"><v>-1</v></c>", false, "eventlog.cell.date")]
    [InlineData("<c r=\"C2\" s=\"2\"><v>2958466</v></c>", false, "eventlog.cell.date")]
    [InlineData("<c r=\"C2\" s=\"2\"><v>2958465.9999999999</v></c>", false, "eventlog.cell.date")]
    [InlineData("<c r=\"C2\" s=\"2\"><v>2957004</v></c>", true, "eventlog.cell.date")]
    [InlineData("<c r=\"C2\" s=\"2\"><v>1E300</v></c>", false, "eventlog.cell.damaged")]
    [InlineData("<c r=\"C2\" s=\"2\"><v>NaN</v></c>", false, "eventlog.cell.damaged")]
    [InlineData("<c r=\"C2\"><v>46209.3</v></c>", false, "eventlog.time.unreadable")]
    [InlineData("<c r=\"C2\" s=\"4\"><v>46209.3</v></c>", false, "eventlog.time.unreadable")]
    [InlineData("<c r=\"C2\" s=\"99\"><v>46209.3</v></c>", false, "eventlog.time.unreadable")]
    [InlineData("<c r=\"C2\" t=\"e\"><v>#N/A</v></c>", false, "eventlog.cell.error")]
    [InlineData("<c r=\"C2\" t=\"e\"><f>VLOOKUP(1,A1:B2,2)</f><v>#REF!</v></c>", false, "eventlog.cell.error")]
    [InlineData("<c r=\"C2\"><f>A1+1</f></c>", false, "eventlog.cell.formula")]
    [InlineData("<c r=\"C2\"><f>A1+1</f><v /></c>", false, "eventlog.cell.formula")]
    [InlineData("<c r=\"C2\" s=\"2\"><v></v><f>A1+1</f></c>", false, "eventlog.cell.formula")]
    [InlineData("<c r=\"C2\" t=\"e\"><f>A1+1</f><v> </v></c>", false, "eventlog.cell.formula")]
    [InlineData("<c r=\"C2\" t=\"s\"><f>A1</f><v/></c>", false, "eventlog.cell.formula")]
    [InlineData("<c r=\"C2\" t=\"str\"><f>A1</f></c>", false, "eventlog.cell.formula")]
    [InlineData("<c r=\"C2\" t=\"str\"><f>A1</f><v/></c>", false, "eventlog.time.missing")]
    [InlineData("<c r=\"C2\" t=\"b\"><v>2</v></c>", false, "eventlog.cell.damaged")]
    [InlineData("<c r=\"C2\" t=\"s\"><v>7</v></c>", false, "eventlog.cell.damaged")]
    [InlineData("<c r=\"C2\" s=\"2\"/>", false, "eventlog.time.missing")]
    [InlineData("<c r=\"C2\" s=\"2\"><v/></c>", false, "eventlog.time.missing")]
    [InlineData("", false, "eventlog.time.missing")]
    public void What_is_no_moment_is_told_with_its_place_and_sets_its_dossier_aside(string cell, bool is1904, string code)
    {
        var read = SheetLogs.Read(Book.Of(SheetLogs.Rows(2, cell), name: "Hồ sơ 1") with { Is1904 = is1904 });
        Assert.Equal($"'Hồ sơ 1'!C2 Lúc HS-1 {code}", SheetLogs.Told(read));
        Assert.Equal((0, 1), (read.Value.Dossiers.Count, read.Value.Read));
    }

    [Theory]
    [InlineData(0, "#N/A", "Sheet1!A2 Mã  eventlog.cell.error")]
    [InlineData(1, "#N/A", "Sheet1!B2 Việc HS-1 eventlog.cell.error")]
    [InlineData(4, "#N/A", "Sheet1!E2 Hẹn HS-1 eventlog.cell.error")]
    [InlineData(6, "#N/A", "Sheet1!G2 Cách HS-1 eventlog.cell.error")]
    public void An_error_in_any_column_that_is_asked_for_is_told_once(int column, string error, string told) =>
        Assert.Equal(told, SheetLogs.Told(SheetLogs.Read(Book.Of(SheetLogs.Rows(column, $"<c r=\"{(char)('A' + column)}2\" t=\"e\"><v>{error}</v></c>")))));

    [Fact]
    public void An_error_in_a_column_that_nobody_asks_for_is_nothing()
    {
        var book = Book.Of($"<row r=\"1\">{Cells(1, [.. SheetLogs.Headers, "Ghi chú"])}</row><row r=\"2\">{Cells(2, ["HS-1", "Nhận", Accepted])}<c r=\"I2\" t=\"e\"><v>#N/A</v></c></row>");
        Assert.Single(SheetLogs.Read(book).Value.Dossiers);
    }

    [Theory]
    [InlineData("<c r=\"A2\"><v>17</v></c>", "17")]
    [InlineData("<c r=\"A2\" s=\"3\"><v>17</v></c>", "00017")]
    [InlineData("<c r=\"A2\" s=\"5\"><v>1.0000000000000001E-1</v></c>", "0.100")]
    [InlineData("<c r=\"A2\"><v>1.1000000000000001</v></c>", "1.1")]
    [InlineData("<c r=\"A2\"><v>1.001193</v></c>", "1.001193")]
    [InlineData("<c r=\"A2\"><v>1.2E-4</v></c>", "0.00012")]
    [InlineData("<c r=\"A2\"><v>123456789012345678</v></c>", "123456789012345678")]
    [InlineData("<c r=\"A2\" t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c r=\"A2\" t=\"str\"><f>A1</f><v>H_x0041__x000a_1</v></c>", "HA 1")]
    [InlineData("<c r=\"A2\" t=\"inlineStr\"><is><r><t>H</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh><r><t>S</t></r></is></c>", "HS")]
    [InlineData("<c t=\"inlineStr\"><is><t><![CDATA[H<S>]]></t></is></c>", "H<S>")]
    [InlineData("<c r=\"A2\" s=\"1\"><v>46209</v></c>", "2026-07-06")]
    public void A_code_is_read_as_people_see_it(string cell, string code) =>
        Assert.Equal(code, Assert.Single(SheetLogs.Read(Book.Of(SheetLogs.Rows(0, cell))).Value.Dossiers).Id);

    [Theory]
    [InlineData("General", false)]
    [InlineData("dd/mm/yyyy", true)]
    [InlineData("[$-42A]d\\ mmmm\\ yyyy;@", true)]
    [InlineData("[$-F400]h:mm:ss\\ AM/PM", true)]
    [InlineData("#,##0\\ \"đ\";[Red]-#,##0\\ \"đ\"", false)]
    [InlineData("0.00E+00", false)]
    [InlineData("\"ngày\" 0", false)]
    [InlineData("_-* #,##0_-;\\-* #,##0_-", false)]
    [InlineData("[h]:mm:ss", false)]
    [InlineData("[Red][>5]0;yyyy", false)]
    [InlineData("\"", false)]
    [InlineData("[", false)]
    [InlineData("\\", false)]
    public void A_format_tells_days_from_numbers(string code, bool isMoment) => Assert.Equal(isMoment, NumberFormats.Of(code).IsMoment);

    [Fact]
    public void The_sheet_is_the_only_visible_one_that_has_rows_or_the_one_that_the_mapping_names()
    {
        var rows = $"<sheetData>{SheetLogs.Rows(0, "<c r=\"A2\" t=\"inlineStr\"><is><t>HS-2</t></is></c>")}</sheetData>";
        var other = rows.Replace("HS-2", "HS-3", StringComparison.Ordinal);
        (string, string?, string)[] sheets = [("Trống", null, "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"/></row></sheetData>"), ("Ẩn", "hidden", other), ("Hồ sơ", null, rows)];
        Assert.Equal("HS-2", Only(new() { Sheets = sheets }));
        Assert.Equal("HS-3", Only(new() { Sheets = sheets }, "\"sheet\": \"ẩn\","));

        Book two = new() { Sheets = [.. sheets, ("Khác", null, other)] };
        Assert.Equal("HS-3", Only(two, "\"sheet\": \"Khác\","));
        var problem = Assert.Single(SheetLogs.Read(two).Problems);
        Assert.Equal("eventlog.sheet.several", problem.Code);
        Assert.Contains("“Hồ sơ”, “Khác”", problem.Message.English, StringComparison.Ordinal);
        Assert.DoesNotContain("Ẩn", problem.Message.English, StringComparison.Ordinal);
        Assert.Equal("eventlog.sheet.missing", Assert.Single(SheetLogs.Read(two, "\"sheet\": \"Không\",").Problems).Code);
        Assert.Equal("eventlog.empty", Assert.Single(SheetLogs.Read(new Book { Sheets = [sheets[0]] }).Problems).Code);
        Assert.Equal("eventlog.empty", Assert.Single(SheetLogs.Read(new Book { Sheets = [sheets[0]] }, "\"sheet\": \"Trống\",").Problems).Code);

        static string Only(Book book, string more = "") => Assert.Single(SheetLogs.Read(book, more).Value.Dossiers).Id;
    }

    [Fact]
    public void Columns_that_are_missing_are_told_at_the_row_of_the_headings()
    {
        var problem = Assert.Single(SheetLogs.Read(Book.Of("<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>Mã</t></is></c></row>")).Problems);
        Assert.Equal(("Sheet1!3:3", "eventlog.column.missing"), (problem.Path, problem.Code));
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(2, 9)]
    [InlineData(7, 1_000)]
    public void A_day_that_stands_for_none_is_told_with_its_cell(int from, int row)
    {
        var read = SheetLogs.Read(Book.Of(
            $"<row r=\"1\">{Cells(1, SheetLogs.Headers, from)}</row><row r=\"{row}\">{Cells(row, ["HS-1", "Nhận", "1970-01-01"], from)}</row><row r=\"{row + 1}\">{Cells(row + 1, ["HS-2", "Nhận", Accepted], from)}</row>")).Value;
        Assert.Equal(("eventlog.date.placeholder", $"Sheet1!{(char)('A' + from + 2)}{row}"), (Assert.Single(read.Remarks).Code, read.Remarks[0].Path));
        Assert.Equal("HS-2", Assert.Single(read.Dossiers).Id);
    }

    [Fact]
    public void Headings_may_begin_anywhere_and_rows_may_be_far_apart()
    {
        var read = SheetLogs.Read(Book.Of($"<row r=\"4\">{Cells(4, SheetLogs.Headers, 2)}</row><row r=\"1000000\">{Cells(1_000_000, ["HS-1", "Nhận", "mai"], 2)}</row><row r=\"1048576\">{Cells(1_048_576, ["HS-2", "Nhận", Accepted], 2)}</row>"));
        Assert.Equal("Sheet1!E1000000 Lúc HS-1 eventlog.time.unreadable", SheetLogs.Told(read));
        Assert.Equal("HS-2", Assert.Single(read.Value.Dossiers).Id);
    }

    [Fact]
    public void A_cell_that_is_merged_over_rows_counts_for_each_of_them_and_is_told()
    {
        var rows = $"<row r=\"1\">{Cells(1, SheetLogs.Headers)}</row><row r=\"2\">{Cells(2, ["HS-1", "Nhận"])}<c r=\"C2\" s=\"2\"><v>46209.333333333336</v></c></row>"
            + $"<row r=\"3\">{Cells(3, ["", "Xem"])}</row><row r=\"4\">{Cells(4, ["", "Xong", "2026-07-07 09:00"])}</row><row r=\"5\">{Cells(5, ["", "Xong", "2026-07-07 09:00"])}</row>";
        var read = SheetLogs.Read(Book.Of(rows, "<mergeCells count=\"3\"><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"C2:D3\"/><mergeCell ref=\"A1:B1\"/></mergeCells>"));
        var remark = Assert.Single(read.Value.Remarks);

        Assert.Equal(["2026-07-06T08:00:00", "2026-07-06T08:00:00", "2026-07-07T09:00:00"], read.Value.Dossiers.Single().Events.Select(item => item.At.ToString("uuuu-MM-dd'T'HH:mm:ss", null)));
        Assert.Equal("Sheet1!A5 Mã  eventlog.dossier.missing", SheetLogs.Told(read));
        Assert.Equal(("eventlog.cells.merged", "Sheet1!A2"), (remark.Code, remark.Path));
        Assert.StartsWith("2 cells", remark.Message.English, StringComparison.Ordinal);
    }

    // Their names are looked for among the bytes first: in blocks of 65,536, the last of each being seen twice.
    [Fact]
    public void Merged_cells_are_found_wherever_they_stand_and_however_signs_are_written()
    {
        string Sheet(int before) => $"{Book.Rows(SheetLogs.Headers)}<row r=\"2\">{Cells(2, ["HS-1", "Nhận", Accepted])}</row><row r=\"3\">{Cells(3, ["", "Xem", Accepted])}</row></sheetData><!--{new string('x', before)}-->";
        var start = Encoding.UTF8.GetByteCount(Xml(0)[..Xml(0).IndexOf("<mergeCells", StringComparison.Ordinal)]);
        Assert.All(Enumerable.Range((2 * 65_536) - start - 40, 60), before => Assert.Equal((2, "eventlog.cells.merged"), Read(Encoding.UTF8.GetBytes(Xml(before).Replace("mergeCells>", "m>", StringComparison.Ordinal)))));
        Assert.All([new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode], encoding => Assert.Equal(
            (2, "eventlog.cells.merged"), Read([.. encoding.Preamble, .. encoding.GetBytes(Xml(0).Replace("UTF-8", encoding.WebName, StringComparison.Ordinal))])));
        Assert.Equal((2, "eventlog.cells.merged"), Read(Encoding.UTF8.GetBytes(Xml(0).Replace("<worksheet ", "<x:worksheet xmlns:x=\"y\" ", StringComparison.Ordinal).Replace("</worksheet>", "</x:worksheet>", StringComparison.Ordinal).Replace("mergeCell", "x:mergeCell", StringComparison.Ordinal))));

        string Xml(int before) => Book.Of("").Parts().Last().Xml.Replace("<sheetData></sheetData>", $"<sheetData>{Sheet(before)}<mergeCells><mergeCell ref=\"$A$2:$A$3\"/></mergeCells>", StringComparison.Ordinal);

        static (int, string) Read(byte[] sheet)
        {
            var parts = Book.Of("").Parts().Select(part => (part.Name, part.Name.EndsWith("sheet1.xml", StringComparison.Ordinal) ? sheet : Encoding.UTF8.GetBytes(part.Xml)));
            var read = SheetLogs.Read(Book.Pack(parts)).Value;
            return (read.Events, Assert.Single(read.Remarks).Code);
        }
    }

    [Fact]
    public void Hidden_rows_count_and_links_to_other_files_are_not_followed_and_both_are_told()
    {
        var book = Book.Of(SheetLogs.Rows(3, "<c r=\"D2\" t=\"str\"><f>[1]Sheet1!A1</f><v>Mai</v></c>", " hidden=\"1\"")) with
        {
            More = ("<externalReferences><externalReference r:id=\"e\"/></externalReferences>", "<Relationship Id=\"e\" Type=\"x/externalLink\" Target=\"externalLinks/externalLink1.xml\"/><Relationship Id=\"u\" Type=\"x/hyperlink\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/>"),
        };
        var read = SheetLogs.Read(book).Value;
        Assert.Single(read.Dossiers);
        Assert.Equal(["eventlog.xlsx.links ", "eventlog.rows.hidden Sheet1!2:2"], read.Remarks.Select(remark => $"{remark.Code} {remark.Path}"));
        Assert.StartsWith("The workbook has 2 links", read.Remarks[0].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Dossiers_on_one_sheet_and_events_on_another_are_read_as_two_files()
    {
        var mapping = EventLogMapping.Read(Encoding.UTF8.GetBytes("""
            { "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", "sheet": "Việc", "columns": { "dossier": "case", "activity": "act", "eventTime": "at" },
              "activities": { "Xong": "resultReady" }, "dossierFile": { "sheet": "Hồ sơ", "columns": { "dossier": "Mã", "acceptedAt": "Nhận" } } }
            """)).Value;
        var book = new Book
        {
            Sheets =
            [
                ("Hồ sơ", null, $"<sheetData>{Book.Rows(["Mã", "Nhận"], ["A", "2026-07-06"], ["B", "mai"], ["C", ""])}</sheetData>"),
                ("Việc", null, $"<sheetData>{Book.Rows(["case", "act", "at"], ["A", "Xong", "2026-07-07"], ["D", "Xong", "2026-07-07"])}</sheetData>"),
            ],
        }.ToBytes();
        using var events = new MemoryStream(book);
        using var dossiers = new MemoryStream(book);
        var read = EventLogXlsx.Read(events, dossiers, mapping);
        Assert.Equal("'Hồ sơ'!B3 Nhận B eventlog.time.unreadable; 'Hồ sơ'!B4 Nhận C eventlog.start.missing; Việc!A3 case D eventlog.dossier.unlisted", SheetLogs.Told(read));
        Assert.Equal("A", Assert.Single(read.Value.Dossiers).Id);

        using var text = new MemoryStream("Mã,Nhận\nA,2026-07-06\n"u8.ToArray());
        using var again = new MemoryStream(book);
        Assert.Equal("A", Assert.Single(EventLogXlsx.Read(again, text, mapping).Value.Dossiers).Id);
    }

    [Fact]
    public void Every_other_kind_of_file_is_read_or_told_as_the_reader_of_logs_does()
    {
        var csv = Encoding.UTF8.GetBytes($"{string.Join(',', SheetLogs.Headers)}\nHS-1,Nhận,{Accepted},,,,,\n");
        Assert.Equal("HS-1", Assert.Single(SheetLogs.Read(csv).Value.Dossiers).Id);
        Assert.Equal("HS-1", Assert.Single(SheetLogs.Read(Gzip(csv)).Value.Dossiers).Id);
        Assert.Equal("eventlog.kind", Assert.Single(SheetLogs.Read("%PDF-1.7"u8.ToArray()).Problems).Code);
    }

    [Fact]
    public void The_head_of_a_sheet_is_its_first_rows_as_texts()
    {
        var book = new Book { Sheets = [("Trống", null, "<sheetData/>"), ("Hai", null, $"<sheetData>{SheetLogs.Rows(2, "<c r=\"C2\" s=\"2\"><v>46209.333333333336</v></c>")}</sheetData>"), ("Ba", null, $"<sheetData>{Book.Rows(["x"], ["1"], ["2"], ["3"])}</sheetData>")] };
        var head = Head(book.ToBytes(), 5).Value;
        Assert.Equal(("Hai", 8, "2026-07-06T08:00:00"), (head.Sheet, head.Headers.Count, head.Rows.Single()[2]));
        Assert.Equal(["1", "2"], Head(book.ToBytes(), 2, "Ba").Value.Rows.Select(row => row[0]));
        Assert.Equal(("'Hai'!C2", "'Ba'!A3"), (head.PlaceOf(0, 2), Head(book.ToBytes(), 2, "Ba").Value.PlaceOf(1, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => head.PlaceOf(0, 8));
        Assert.Equal("eventlog.sheet.missing", Assert.Single(Head(book.ToBytes(), 2, "Bốn").Problems).Code);
    }

    [Fact]
    public void The_head_of_what_is_no_workbook_is_told_by_what_the_file_is()
    {
        var book = Book.Of(Book.Rows(["x"], ["1"])).ToBytes();
        Assert.Equal(("eventlog.sheet.none", "eventlog.sheet.none", "eventlog.sheet.none"), (Code([]), Code("Mã,Việc\n"u8.ToArray()), Code(Gzip("Mã,Việc\n"u8.ToArray()))));
        Assert.Equal(("eventlog.kind", "eventlog.kind"), (Code("%PDF-1.7"u8.ToArray()), Code([0xD0, 0xCF, 0x11, 0xE0, .. new byte[4096]])));
        Assert.Equal("In the gzip is a zip, as .xlsx workbooks are too: unpack it, or save the sheet as CSV.", Assert.Single(Head(Gzip(book), 1).Problems).Message.English);
        Assert.Equal("eventlog.gzip.damaged", Code([.. Gzip(book)[..10], .. "damaged, all of it"u8]));

        static string Code(byte[] file) => Assert.Single(Head(file, 1).Problems).Code;
    }

    [Fact]
    public void The_head_is_read_from_the_first_byte_of_the_file_wherever_the_stream_begins()
    {
        using var before = new MemoryStream([.. new byte[10], .. Book.Of(Book.Rows(["x"], ["1"])).ToBytes()]);
        before.Position = 10;
        Assert.Equal("1", EventLogXlsx.ReadHead(before, 1).Value.Rows.Single()[0]);
    }

    [Fact]
    public void Progress_is_that_of_the_file()
    {
        var book = Book.Of($"<row r=\"1\">{Cells(1, SheetLogs.Headers)}</row>{string.Concat(Enumerable.Range(2, 2_000).Select(row => $"<row r=\"{row}\">{Cells(row, [$"HS-{row}", "Nhận", Accepted])}</row>"))}").ToBytes();
        var told = new Told();
        using var stream = new MemoryStream(book);
        Assert.True(EventLogXlsx.Read(stream, SheetLogs.Mapping(), progress: told).IsSuccess);
        Assert.Equal(book.Length, told.All[^1]);
        Assert.Equal(told.All.Order(), told.All);
    }

    private static Result<SheetHead> Head(byte[] file, int rows, string? sheet = null)
    {
        using var stream = new MemoryStream(file);
        return EventLogXlsx.ReadHead(stream, rows, sheet);
    }

    private static byte[] Gzip(byte[] file)
    {
        using var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Fastest))
        {
            packing.Write(file);
        }

        return packed.ToArray();
    }

    private static string Cells(int row, string[] texts, int from = 0) =>
        string.Concat(texts.Select((text, column) => text.Length == 0 ? "" : $"<c r=\"{(char)('A' + from + column)}{row}\" t=\"inlineStr\"><is><t>{Book.Escape(text)}</t></is></c>"));

    private sealed class Told : IProgress<long>
    {
        internal List<long> All { get; } = [];

        public void Report(long value) => All.Add(value);
    }
}
