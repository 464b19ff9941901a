using System.IO.Compression;
using System.Text;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>Workbooks that are damaged, hostile, or no workbooks.</summary>
public sealed class HostileWorkbookTests
{
    private const string Types = "<Types/>";

    private static readonly Book Sound = Book.Of(SheetLogs.Rows(3, "<c r=\"D2\" t=\"s\"><v>0</v></c>")) with { Texts = ["<t>Mai</t>"] };

    private static readonly byte[] SoundBytes = Sound.ToBytes();

    [Fact]
    public void A_workbook_that_is_cut_anywhere_is_refused()
    {
        for (var length = 4; length < SoundBytes.Length; length++)
        {
            Assert.False(SheetLogs.Read(SoundBytes[..length]).IsSuccess, $"{length}");
        }
    }

    // Nothing is read otherwise in silence: parts are held against their checksums.
    [Property(MaxTest = 2_000)]
    public void A_bit_that_turns_anywhere_is_told_or_changes_nothing(ushort where, byte bit)
    {
        var file = SoundBytes.ToArray();
        file[where % file.Length] ^= (byte)(1 << (bit % 8));
        var read = SheetLogs.Read(file);
        Assert.True(!read.IsSuccess || read.Value.Dossiers.SequenceEqual(SheetLogs.Read(SoundBytes).Value.Dossiers), $"byte {where % file.Length}, bit {bit % 8}");
    }

    [Theory]
    [InlineData("<row r=\"2\"/><row r=\"2\"/>")]
    [InlineData("<row r=\"3\"/><row r=\"2\"/>")]
    [InlineData("<row r=\"1048577\"/>")]
    [InlineData("<row r=\"99999999999\"/>")]
    [InlineData("<row r=\"0\"/>")]
    [InlineData("<row r=\"2\"><c r=\"A3\"/></row>")]
    [InlineData("<row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row>")]
    [InlineData("<row r=\"2\"><c r=\"A2\"/><c r=\"A2\"/></row>")]
    [InlineData("<row r=\"2\"><c r=\"XFE2\"/></row>")]
    [InlineData("<row r=\"2\"><c r=\"2\"/></row>")]
    [InlineData("<row r=\"2\"><c r=\"\"/></row>")]
    [InlineData("<row r=\"2\"><c></row>")]
    [InlineData("<row r=\"2\"><c>&b;</c></row>")]
    public void Rows_and_cells_that_are_out_of_order_or_beyond_a_sheet_are_refused(string rows) =>
        Assert.Equal("eventlog.xlsx.damaged", Code(Book.Of(Book.Rows(SheetLogs.Headers) + rows)));

    [Theory]
    [InlineData("A1")]
    [InlineData("A1:")]
    [InlineData("B2:A1")]
    [InlineData("B1:A1")]
    [InlineData("A2:A1")]
    [InlineData("A0:A1")]
    [InlineData("AAAA1:AAAA2")]
    [InlineData("")]
    public void Merged_cells_without_a_place_are_refused(string place) =>
        Assert.Equal("eventlog.xlsx.damaged", Code(Book.Of(Book.Rows(SheetLogs.Headers), $"<mergeCells><mergeCell ref=\"{place}\"/></mergeCells>")));

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("_rels/.rels")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    public void A_document_type_is_refused_in_every_part_and_no_entity_is_read(string part)
    {
        foreach (var type in new[] { "<!DOCTYPE x [<!ENTITY a \"b\">]>", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" })
        {
            var parts = Sound.Parts().Select(sound => (sound.Name, Encoding.UTF8.GetBytes(sound.Name == part ? type + sound.Xml.Replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "", StringComparison.Ordinal) : sound.Xml)));
            var problem = Assert.Single(SheetLogs.Read(Book.Pack(parts)).Problems);
            Assert.Equal("eventlog.xlsx.damaged", problem.Code);
            Assert.Equal(part, problem.Path);
        }
    }

    [Theory]
    [InlineData("<x>", 5_000_000)]
    [InlineData("<![CDATA[<<<<<<<<]]>", 1_000)]
    public void Elements_that_are_nested_without_end_are_refused_before_they_are_held(string open, int count)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var nested = open == "<x>" ? string.Concat(Enumerable.Repeat(open, count)) : $"<row r=\"2\"><c r=\"A2\" t=\"str\"><v><![CDATA[{new string('<', 8_000_000)}]]></v></c></row>";
        var file = Book.Of(nested).ToBytes();
        var made = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal("eventlog.xlsx.damaged", Assert.Single(SheetLogs.Read(file).Problems).Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before - made, 0, 20 << 20);
    }

    // Each written as a stream, as no test should hold what a reader must not.
    [Theory]
    [InlineData("rows", "<row/>", "eventlog.xlsx.damaged")]
    [InlineData("rows", "<row                                                            />", "eventlog.xlsx.growth")]
    [InlineData("spaces", "          ", "eventlog.xlsx.damaged")]
    [InlineData("merges", "<x/>", "eventlog.xlsx.growth")]
    [InlineData("texts", "<si><t>aaaaaaaa</t></si>", "eventlog.xlsx.growth")]
    [InlineData("styles", "<xf numFmtId=\"1\"/>", "eventlog.xlsx.damaged")]
    public void A_bomb_is_refused_and_not_held(string where, string piece, string code)
    {
        var file = Bomb(where, piece, 64 << 20);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(code, Assert.Single(SheetLogs.Read(file).Problems).Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100 << 20);
    }

    [Fact]
    public void More_texts_than_are_held_are_refused_whatever_they_grow_from()
    {
        var file = Bomb("texts", $"<si><t>{new string('a', 1 << 19)}</t></si>", 150 << 20);
        var problem = Assert.Single(SheetLogs.Read(file, limits: new(MaximumGrowth: 100_000)).Problems);
        Assert.Equal("eventlog.xlsx.texts", problem.Code);
    }

    [Fact]
    public void A_text_that_is_longer_than_a_row_may_be_is_refused_where_it_is_shared() => Assert.Equal(
        "eventlog.xlsx.texts", Code(Book.Of(SheetLogs.Rows(3, "<c r=\"D2\" t=\"s\"><v>0</v></c>")) with { Texts = [string.Concat(Enumerable.Repeat($"<r><t>{new string('a', 400_000)}</t></r>", 3))] }));

    [Fact]
    public void A_million_empty_columns_are_refused_and_empty_cells_of_a_whole_row_are_nothing()
    {
        Assert.Equal("eventlog.xlsx.damaged", Code(Book.Of($"{Book.Rows(SheetLogs.Headers)}<row r=\"2\">{string.Concat(Enumerable.Repeat("<c/>", 1_000_000))}</row>")));
        var wide = $"{Book.Rows(SheetLogs.Headers)}<row r=\"2\">{string.Concat(Enumerable.Repeat("<c s=\"1\"/>", 16_384))}</row>";
        Assert.Equal(0, SheetLogs.Read(Book.Of(wide)).Value.Read);
    }

    [Fact]
    public void A_row_that_is_too_long_costs_itself()
    {
        var cells = string.Concat(Enumerable.Repeat($"<c t=\"str\"><v>{new string('a', 32_767)}</v></c>", 40));
        var read = SheetLogs.Read(Book.Of($"{Book.Rows(SheetLogs.Headers)}<row r=\"2\">{cells}</row><row r=\"3\"><c r=\"A3\" t=\"str\"><v>A</v></c><c r=\"B3\" t=\"str\"><v>Nhận</v></c><c r=\"C3\" s=\"1\"><v>46209</v></c></row>"));
        Assert.Equal("Sheet1!2:2   eventlog.row.too-long", SheetLogs.Told(read));
        Assert.Equal("A", Assert.Single(read.Value.Dossiers).Id);
    }

    [Fact]
    public void A_row_with_a_NUL_costs_itself() =>
        Assert.Equal("Sheet1!2:2   eventlog.row.nul", SheetLogs.Told(SheetLogs.Read(Book.Of(SheetLogs.Rows(3, "<c r=\"D2\" t=\"str\"><v>a_x0000_b</v></c>")))));

    [Fact]
    public void What_is_no_workbook_is_told_by_what_it_is()
    {
        Assert.Equal("eventlog.kind", Code(Book.Pack(("a.txt", "a"u8.ToArray()))));
        Assert.Equal("eventlog.kind", Code(Book.Pack(("[Content_Types].xml", Bytes(Types)), ("_rels/.rels", Bytes("<R><Relationship Type=\"a/officeDocument\" Target=\"word/document.xml\"/></R>")), ("word/document.xml", Bytes("<document/>")))));
        Assert.Contains(".xlsb", Told(Book.Pack(("[Content_Types].xml", Bytes(Types)), ("_rels/.rels", Bytes("<R><Relationship Type=\"a/officeDocument\" Target=\"xl/workbook.bin\"/></R>")))), StringComparison.Ordinal);
        Assert.Contains("a document of Word or PowerPoint", Told(Book.Pack(("[Content_Types].xml", Bytes(Types)), ("_rels/.rels", Bytes("<R><Relationship Type=\"a/officeDocument\" Target=\"word/document.xml\"/></R>")), ("word/document.xml", Bytes("<document/>")))), StringComparison.Ordinal);
        Assert.Contains("(.odt, .odp)", Told(Stored("mimetype", "application/vnd.oasis.opendocument.text")), StringComparison.Ordinal);
        Assert.Contains(".ods", Told(Stored("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), StringComparison.Ordinal);
        Assert.Contains(".xls,", Told([0xD0, 0xCF, 0x11, 0xE0, .. new byte[4096]]), StringComparison.Ordinal);
        Assert.Contains("password", Told([0xD0, 0xCF, 0x11, 0xE0, .. new byte[70_000 - (70_000 % 128) - 4], .. Encoding.Unicode.GetBytes("EncryptedPackage\0"), .. new byte[300]]), StringComparison.Ordinal);

        static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
        static string Told(byte[] file) => Assert.Single(SheetLogs.Read(file).Problems) is { Code: "eventlog.kind" } problem ? problem.Message.English : "";
        static byte[] Stored(string name, string text)
        {
            using var stream = new MemoryStream();
            using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            {
                using var part = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                part.Write(Encoding.ASCII.GetBytes(text));
            }

            return stream.ToArray();
        }
    }

    // Its list is its last part: wherever it breaks off, nobody knows what it was.
    [Property(MaxTest = 100)]
    public void A_zip_that_breaks_off_is_told_as_that_and_not_as_a_workbook(ushort at)
    {
        var whole = Sound.ToBytes();
        var problem = Assert.Single(SheetLogs.Read(whole[..(4 + (at % (whole.Length - 4)))]).Problems);
        Assert.Equal("eventlog.zip.damaged", problem.Code);
        Assert.StartsWith("This is a zip that breaks off or is damaged", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_is_there_twice_or_not_at_all_is_refused()
    {
        var parts = Sound.Parts().Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Xml))).ToList();
        Assert.Equal("eventlog.xlsx.damaged", Code(Book.Pack([.. parts, parts[^1]])));
        Assert.Equal("eventlog.xlsx.damaged", Code(Book.Pack([.. parts, (parts[^1].Name.ToUpperInvariant(), parts[^1].Item2)])));
        var missing = Assert.Single(SheetLogs.Read(Book.Pack(parts[..^1])).Problems);
        Assert.Equal(("eventlog.xlsx.part", parts[^1].Name), (missing.Code, missing.Path));
        Assert.Contains($"lacks one of its own parts, “{parts[^1].Name}”", missing.Message.English, StringComparison.Ordinal);
        Assert.Equal("eventlog.xlsx.damaged", Code(Sound with { More = ("<sheets><sheet name=\"x\" r:id=\"none\"/></sheets>", "") }));
    }

    [Fact]
    public void A_stream_that_cannot_seek_or_does_not_begin_at_the_beginning_is_read_too()
    {
        using var before = new MemoryStream([.. new byte[10], .. SoundBytes]);
        before.Position = 10;
        Assert.Single(EventLogXlsx.Read(before, SheetLogs.Mapping()).Value.Dossiers);
        using var gzip = new MemoryStream();
        using (var packing = new GZipStream(gzip, CompressionLevel.Fastest, leaveOpen: true))
        {
            packing.Write(SoundBytes);
        }

        gzip.Position = 0;
        using var unpacking = new GZipStream(gzip, CompressionMode.Decompress);
        Assert.Single(EventLogXlsx.Read(unpacking, SheetLogs.Mapping()).Value.Dossiers);
    }

    [Fact]
    public void The_reading_can_be_stopped()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        using var stream = new MemoryStream(SoundBytes);
        Assert.Throws<OperationCanceledException>(() => EventLogXlsx.Read(stream, SheetLogs.Mapping(), cancellationToken: stopped.Token));
    }

    private static string Code(Book book) => Code(book.ToBytes());

    private static string Code(byte[] file) => Assert.Single(SheetLogs.Read(file).Problems).Code;

    private static byte[] Bomb(string where, string piece, long size)
    {
        var (part, before) = where switch
        {
            "texts" => ("xl/sharedStrings.xml", "<sst>"),
            "styles" => ("xl/styles.xml", "<styleSheet><cellXfs>"),
            "merges" => ("xl/worksheets/sheet1.xml", "<worksheet><mergeCells>"),
            _ => ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>"),
        };
        var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, Math.Max(1, (1 << 20) / piece.Length))));
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in Sound.Parts())
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(Encoding.UTF8.GetBytes(name == part ? before : xml));
                for (var written = 0L; name == part && written < size; written += block.Length)
                {
                    entry.Write(block);
                }
            }
        }

        return stream.ToArray();
    }
}
