using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using AdminReform.Interchange.EventLogs;
using AdminReform.Interchange.Office.EventLogs;
using BenchmarkDotNet.Attributes;

namespace AdminReform.Benchmarks.EventLogs;

/// <summary>
/// An event log on a sheet of a workbook read into dossiers, six rows each. The baseline is the platform alone: the same parts unpacked, and every element, attribute and text of them read once and looked
/// at by nobody.
/// </summary>
[MemoryDiagnoser]
public class SheetBenchmarks
{
    private const int RowsPerDossier = 6;
    private const string Sheet = "xl/sheet.xml";
    private const string Texts = "xl/texts.xml";

    private static readonly EventLogMapping Mapping = EventLogMapping.Read(Encoding.UTF8.GetBytes("""
        {
          "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service",
          "columns": {
            "dossier": "ma", "activity": "hoat-dong", "eventTime": "thoi-diem", "handledBy": "don-vi", "acceptedAt": "tiep-nhan", "promised": "hen-tra",
            "resolvingUnit": "co-quan", "channel": "hinh-thuc", "officer": "can-bo", "limit": "thoi-han"
          },
          "channels": { "Trực tiếp": "counter", "Trực tuyến": "online" }
        }
        """)).Value;

    private readonly Dictionary<string, int> _shared = [];
    private byte[] _book = null!;

    [Params(100_000)]
    public int Rows { get; set; }

    /// <summary>Whether some cells are merged, so that the sheet is read twice.</summary>
    [Params(false, true)]
    public bool Merged { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", text => text.Write("<Types/>"));
            Write(zip, "_rels/.rels", text => text.Write("<R><Relationship Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></R>"));
            Write(zip, "xl/workbook.xml", text => text.Write("<workbook xmlns:r=\"r\"><sheets><sheet name=\"1\" r:id=\"a\"/></sheets></workbook>"));
            Write(zip, "xl/_rels/workbook.xml.rels", text => text.Write(
                "<R><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"b\" Type=\"x/sharedStrings\" Target=\"texts.xml\"/><Relationship Id=\"c\" Type=\"x/styles\" Target=\"styles.xml\"/></R>"));
            Write(zip, "xl/styles.xml", text => text.Write("<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"));
            Write(zip, Sheet, WriteSheet);
            Write(zip, Texts, text => text.Write($"<sst>{string.Concat(_shared.Keys.Select(shared => $"<si><t>{shared}</t></si>"))}</sst>"));
        }

        _book = packed.ToArray();
    }

    [Benchmark(Baseline = true)]
    public long XmlAlone()
    {
        using var zip = new ZipArchive(new MemoryStream(_book), ZipArchiveMode.Read);
        var length = 0L;
        foreach (var part in new[] { Texts, Sheet })
        {
            using var xml = XmlReader.Create(zip.GetEntry(part)!.Open());
            while (xml.Read())
            {
                while (xml.MoveToNextAttribute())
                {
                    length += xml.Value.Length;
                }

                length += xml.NodeType == XmlNodeType.Text ? xml.Value.Length : 0;
            }
        }

        return length;
    }

    [Benchmark]
    public int IntoDossiers()
    {
        using var stream = new MemoryStream(_book);
        return EventLogXlsx.Read(stream, Mapping).Value.Dossiers.Count;
    }

    private static void Write(ZipArchive zip, string name, Action<StreamWriter> write)
    {
        using var text = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
        write(text);
    }

    private void WriteSheet(StreamWriter text)
    {
        text.Write("<worksheet><sheetData>");
        WriteRow(text, 1, ["ma", "hoat-dong", "thoi-diem", "don-vi", "tiep-nhan", "hen-tra", "co-quan", "hinh-thuc", "can-bo", "thoi-han", "ghi-chu", "buoc"]);
        for (var row = 0; row < Rows; row++)
        {
            var dossier = row / RowsPerDossier;
            var accepted = 45_000 + (dossier % 700) + 0.375m;
            WriteRow(text, row + 2, [
                $"H26.{dossier % 100}-250804-{dossier}", $"Bước thẩm định {row % 27}", accepted + (row % RowsPerDossier), $"Phòng {row % 12}", accepted, decimal.Truncate(accepted) + 10,
                $"Cơ quan {dossier % 40}", dossier % 2 == 0 ? "Trực tiếp" : "Trực tuyến", $"Cán bộ {dossier % 300}", "10 ngày làm việc", "không có gì đáng chú ý ở bước này", $"task-{row}",
            ]);
        }

        text.Write($"</sheetData>{(Merged ? "<mergeCells><mergeCell ref=\"K2:K3\"/></mergeCells>" : "")}</worksheet>");
    }

    private void WriteRow(StreamWriter text, int row, object[] cells)
    {
        text.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\">"));
        foreach (var (column, cell) in cells.Index())
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");
            text.Write(cell is string shared
                ? string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\" t=\"s\"><v>{Place(shared)}</v></c>")
                : string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\" s=\"1\"><v>{cell}</v></c>"));
        }

        text.Write("</row>");
    }

    private int Place(string shared)
    {
        if (!_shared.TryGetValue(shared, out var place))
        {
            _shared.Add(shared, place = _shared.Count);
        }

        return place;
    }
}
