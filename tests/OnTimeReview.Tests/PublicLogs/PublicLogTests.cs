using System.IO.Compression;
using System.Security;
using System.Text;
using OnTimeReview.Commands;

namespace OnTimeReview.PublicLogs;

/// <summary>Small public logs give the totals of a count in another language, in whatever form they come.</summary>
[Collection(nameof(TheConsole))]
public sealed class PublicLogTests : IDisposable
{
    private const string Limit = "\"constants\": { \"limit\": \"40 ngày làm việc\" },";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    // python3 build/public-logs.py count
    public static TheoryData<string, string, string, string> Totals => new()
    {
        { "wabo", "promise", "2012-01-25T00:00:00+01:00", "read: 36 early: 28 on_time: 1 late: 3 open_within: 2 open_overdue: 2" },
        { "wabo", "limit of 40 working days", "2012-01-25T00:00:00+01:00", "read: 36 early: 22 on_time: 1 late: 9 open_within: 2 open_overdue: 2" },
        { "nyc-311", "promise", "2016-12-15T00:00:00-05:00", "read: 100 early: 14 on_time: 13 late: 3 open_within: 2 open_overdue: 1" },
        { "nyc-311", "limit of 40 working days", "2016-12-15T00:00:00-05:00", "read: 100 early: 56 on_time: 0 late: 4 open_within: 1 open_overdue: 2" },
        { "boston-311", "promise", "2022-03-05T00:00:00-05:00", "read: 100 early: 68 on_time: 5 late: 2 open_within: 4 open_overdue: 10" },
        { "boston-311", "limit of 40 working days", "2022-03-05T00:00:00-05:00", "read: 100 early: 82 on_time: 1 late: 0 open_within: 4 open_overdue: 13" },
    };

    [Theory]
    [MemberData(nameof(Totals))]
    public void A_public_log_gives_the_totals_of_a_count_in_another_language_in_every_form(string log, string by, string at, string totals)
    {
        var mapping = Resource($"{log}.mapping.json");
        var how = Write("mapping.json", Encoding.UTF8.GetBytes(by == "promise" ? mapping : mapping.Replace("\"promised\": \"promised\", ", "", StringComparison.Ordinal).Replace("\"columns\"", $"{Limit} \"columns\"", StringComparison.Ordinal)));
        var ofXes = Write("xes.json", Encoding.UTF8.GetBytes(InXes(File.ReadAllText(how))));
        foreach (var (name, bytes) in Forms(log))
        {
            var file = Write(name, bytes);
            var (code, output, error) = TheConsole.Run("--events", file, "--mapping", name.Contains("xes", StringComparison.Ordinal) ? ofXes : how, "--at", at, "--strict");

            Assert.Equal("0 ", $"{code} {error}");
            Assert.Equal(totals, string.Join(' ', output.Split('\n').Where(line => totals.Split(' ').Contains(line.Split(' ')[0]))));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<(string Name, byte[] Bytes)> Forms(string log)
    {
        var (csv, xes) = (Encoding.UTF8.GetBytes(Resource($"{log}.csv")), Encoding.UTF8.GetBytes(Resource($"{log}.xes")));
        yield return ("log.csv", csv);
        yield return ("log.xes", xes);
        yield return ("log.csv.gz", Gzip(csv));
        yield return ("log.xes.gz", Gzip(xes));
        yield return ("log.xlsx", Workbook(Resource($"{log}.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))));
    }

    // What belongs to the dossier stands in the trace.
    private static string InXes(string mapping) => new[] { ("case", "case:concept:name"), ("what", "concept:name"), ("when", "time:timestamp"), ("received", "case:received"), ("promised", "case:promised"), ("decided", "case:decided"), ("via", "case:channel") }
        .Aggregate(mapping, (text, column) => text.Replace($": \"{column.Item1}\"", $": \"{column.Item2}\"", StringComparison.Ordinal));

    private static byte[] Workbook(IEnumerable<string[]> rows)
    {
        var cells = rows.Select(row => $"<row>{string.Concat(row.Select(text => $"<c t=\"str\"><v>{SecurityElement.Escape(text)}</v></c>"))}</row>");
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in new[]
            {
                ("[Content_Types].xml", "<Types/>"), ("_rels/.rels", "<R><Relationship Type=\"x/officeDocument\" Target=\"w.xml\"/></R>"), ("w.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"1\" r:id=\"a\"/></sheets></workbook>"),
                ("_rels/w.xml.rels", "<R><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"s.xml\"/></R>"), ("s.xml", $"<worksheet><sheetData>{string.Concat(cells)}</sheetData></worksheet>"),
            })
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return packed.ToArray();
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(PublicLogTests).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private string Write(string name, byte[] bytes)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }
}
