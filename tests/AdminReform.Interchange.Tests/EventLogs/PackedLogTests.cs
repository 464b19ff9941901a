using System.IO.Compression;
using System.Text;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Logs that are packed, and files that are no logs at all.</summary>
public sealed class PackedLogTests
{
    private static readonly EventLogMapping Mapping = Logs.TheMapping(Logs.Mapping);

    [Property(MaxTest = 50)]
    public void A_packed_log_is_read_as_the_log_is(byte rows)
    {
        var text = Encoding.UTF8.GetBytes(Logs.Of(Enumerable.Range(0, rows).Select(row => Logs.Row($"c{row / 3}"))));
        var (plain, unpacked) = (Read(text).Value, Read(Gzip(text)).Value);
        Assert.Equal(plain.Dossiers, unpacked.Dossiers);
        Assert.Equal((plain.RejectedDossiers, plain.Events), (unpacked.RejectedDossiers, unpacked.Events));
    }

    [Fact]
    public void Progress_is_that_of_the_file_and_not_of_what_is_unpacked()
    {
        var packed = Gzip(Encoding.UTF8.GetBytes(Logs.Of(Enumerable.Range(0, 3_000).Select(row => Logs.Row($"c{row}")))));
        var told = new Told();
        Assert.True(EventLogReader.Read(new MemoryStream(packed), Mapping, told).IsSuccess);
        Assert.Equal(packed.Length, told.Last);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_gzip_that_is_damaged_or_cut_short_is_refused_whole(int how)
    {
        var text = Encoding.UTF8.GetBytes(Logs.Of(Enumerable.Range(0, 500).Select(row => Logs.Row($"c{row}"))));
        var packed = Gzip(text);
        byte[] damaged = how switch
        {
            0 => packed[..(packed.Length / 2)],
            1 => [.. packed[..40], .. Enumerable.Repeat((byte)0xFF, packed.Length - 40)],
            2 => packed[..12],
            3 => packed[..^1],
            _ => [.. Gzip(text[..(text.Length / 2)]), .. Gzip(text[(text.Length / 2)..])],
        };
        Assert.Equal("eventlog.gzip.damaged", Code(damaged));
    }

    [Fact]
    public void A_gzip_that_grows_out_of_all_proportion_is_refused_before_it_is_read()
    {
        using var bomb = new MemoryStream();
        using (var gzip = new GZipStream(bomb, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Logs.Header + "\n"));
            var zeros = new byte[1 << 20];
            Array.Fill(zeros, (byte)'\n');
            for (var i = 0; i < 64; i++)
            {
                gzip.Write(zeros);
            }
        }

        Assert.Equal("eventlog.gzip.growth", Code(bomb.ToArray()));
        Assert.True(EventLogReader.Read(new MemoryStream(bomb.ToArray()), Mapping, new EventLogLimits(MaximumGrowth: 2_000)).IsSuccess);
    }

    // The same of every kind that is packed.
    [Theory]
    [InlineData("", "\n")]
    [InlineData("{\"case\": \"a\"}\n", "{}\n")]
    [InlineData("<log>", "<trace/>")]
    public void A_log_of_any_kind_that_grows_out_of_all_proportion_is_refused_and_not_held(string begin, string piece)
    {
        var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, (1 << 20) / piece.Length)));
        using var bomb = new MemoryStream();
        using (var gzip = new GZipStream(bomb, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(begin.Length == 0 ? Logs.Header + "\n" : begin));
            for (var i = 0; i < 48; i++)
            {
                gzip.Write(block);
            }
        }

        Assert.Equal("eventlog.gzip.growth", Code(bomb.ToArray()));
    }

    [Theory]
    [InlineData("{\"case\": \"c1\", \"act\": \"Check\", \"time\": \"2012-01-04\", \"start\": \"2012-01-03\", \"n\": \"@\"}\n")]
    [InlineData("<trace><event><string key='case' value='c1'/><date key='time' value='2012-01-04'/><string key='n' value='@'/></event></trace>")]
    public void A_packed_log_of_any_kind_that_is_cut_short_is_refused_whole(string piece)
    {
        var pieces = string.Concat(Enumerable.Range(0, 500).Select(row => piece.Replace("@", $"{row}", StringComparison.Ordinal)));
        var packed = Gzip(Encoding.UTF8.GetBytes(piece[0] == '<' ? $"<log>{pieces}</log>" : pieces));
        foreach (var length in new[] { 12, packed.Length / 3, packed.Length - 9, packed.Length - 1 })
        {
            Assert.Equal("eventlog.gzip.damaged", Code(packed[..length]));
        }
    }

    [Theory]
    [InlineData("PK\u0003\u0004", "zip")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("7z\u00BC\u00AF\u0027\u001C", "7z")]
    [InlineData("Rar!\u001A\u0007\u0001", "rar")]
    [InlineData("\u00D0\u00CF\u0011\u00E0", "old Office")]
    [InlineData("BZh91AY", "bzip2")]
    [InlineData("\u00FD7zXZ", "xz")]
    [InlineData("\u0028\u00B5\u002F\u00FD", "zstd")]
    [InlineData("PAR1", "Parquet")]
    [InlineData("SQLite format 3\0", "SQLite")]
    [InlineData("<?xml version=\"1.0\"?>\n<logs>", "XML")]
    [InlineData("<html><body>", "HTML")]
    [InlineData("[1, \"2", "JSON")]
    [InlineData("PK\u0005\u0006", "a zip with nothing in it: fetch the file again")]
    [InlineData("{\\rtf1\\ansi", "an RTF document: copy the table in it into Excel")]
    [InlineData("\u0089PNG\r\n\u001A\n", "a picture (PNG), in which there are no rows to read: export the data")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", "a picture (JPEG)")]
    [InlineData("GIF89a", "a picture (GIF)")]
    [InlineData("II*\0", "a picture (TIFF)")]
    [InlineData("MM\0*", "a picture (TIFF)")]
    [InlineData("\0\0\0\u0018ftypheic", "a picture (HEIC)")]
    [InlineData("\0\u0001\0\0Standard Jet DB", "a database of Access (.mdb, .accdb): export the table")]
    [InlineData("PK\u0003\u0004..........................mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument (.odt, .odp): copy the table")]
    [InlineData("<table border=1><tr><td>Mã hồ sơ", "a page of HTML, which some software calls .xls: open it in Excel")]
    [InlineData("<?xml version=\"1.0\"?>\r\n<?mso-application progid=\"Excel.Sheet\"?>\r\n<Workbook>", "an XML workbook of Excel 2003: open it in Excel")]
    [InlineData("MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n", "a mail or a page saved by a browser (.eml, .mht): save the file that is attached")]
    [InlineData("From: a@b.vn\r\nSubject: x\r\n", "a mail")]
    public void A_file_of_another_kind_is_told_by_its_first_bytes(string text, string kind)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        foreach (var file in new[] { bytes, Gzip(bytes) })
        {
            var problem = Assert.Single(Read(file).Problems);
            Assert.Equal("eventlog.kind", problem.Code);
            Assert.Contains(kind, problem.Message.English, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_packed_twice_is_told() => Assert.Equal("eventlog.kind", Code(Gzip(Gzip(Encoding.UTF8.GetBytes(Logs.Of(Logs.Row()))))));

    [Fact]
    public void A_column_may_be_named_like_markup_where_the_mapping_names_it()
    {
        var mapping = Logs.TheMapping(Logs.Mapping.Replace("\"case\"", "\"<case>\"", StringComparison.Ordinal));
        var text = Logs.Of(Logs.Row()).Replace("case,", "<case>,", StringComparison.Ordinal);
        Assert.Single(EventLogReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), mapping).Value.Dossiers);
    }

    private static string Code(byte[] file) => Assert.Single(Read(file).Problems).Code;

    private static AdminReform.Results.Result<EventLogImport> Read(byte[] file) => EventLogReader.Read(new MemoryStream(file), Mapping);

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private sealed class Told : IProgress<long>
    {
        internal long Last { get; private set; }

        public void Report(long value) => Last = value;
    }
}
