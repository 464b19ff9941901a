using System.IO.Compression;
using System.Text;

namespace OnTimeReview.Commands;

[Collection(nameof(TheConsole))]
public sealed class OfficeOptionTests : IDisposable
{
    private const string Mapping = """
        {
          "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service",
          "columns": { "dossier": "case", "activity": "act", "eventTime": "time", "acceptedAt": "start", "procedure": "procedure", "limit": "limit" }
        }
        """;

    private const string Log = """
        case,act,time,start,procedure,limit
        a,Ghi chú,2026-07-01 09:00,2026-07-01 08:00,X,2 ngày làm việc
        b,Ghi chú,2026-07-02 09:00,2026-07-02 08:00,Y,2 ngày làm việc

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("adminreform-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_rebuilt_city_as_a_workbook_a_list_and_a_calendar()
    {
        var (xlsx, csv, ics) = (Place("a.xlsx"), Place("a.csv"), Place("a.ics"));
        Assert.Equal(0, TheConsole.Run("--xlsx", xlsx, "--csv", csv, "--ics", ics).Code);
        using (var archive = ZipFile.OpenRead(xlsx))
        {
            using var reader = new StreamReader(archive.GetEntry("xl/workbook.xml")!.Open());
            var workbook = reader.ReadToEnd();
            Assert.All(["II.06a", "07a-BTP", "Quá hạn", "Phát hiện", "Kế hoạch", "Đối chiếu"], name => Assert.Contains($"name=\"{name}\"", workbook, StringComparison.Ordinal));
        }

        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(csv)[..3]);
        Assert.StartsWith("\"Hồ sơ\";\"Thủ tục\";", File.ReadAllText(csv), StringComparison.Ordinal);
        Assert.Equal(84, Count(ics, "BEGIN:VEVENT"));
    }

    [Fact]
    public void The_calendar_that_stands_there_is_the_edition_before()
    {
        var ics = Place("due.ics");
        string[] files = ["--events", Write("log.csv", Log), "--mapping", Write("mapping.json", Mapping), "--ics", ics, "--language", "en"];
        Assert.Equal((0, ""), Run([.. files, "--at", "2026-07-02T10:00:00+07:00"]));
        Assert.Equal((2, 0), (Count(ics, "SEQUENCE:0"), Count(ics, "STATUS:CANCELLED")));
        var first = File.ReadAllText(ics);
        Assert.Equal((0, ""), Run([.. files, "--at", "2026-07-02T12:00:00+07:00"]));
        Assert.Equal(first, File.ReadAllText(ics));
        Write("log.csv", Log.Replace("2026-07-02", "2026-07-03", StringComparison.Ordinal));
        Assert.Equal((0, ""), Run([.. files, "--at", "2026-07-03T12:00:00+07:00"]));
        Assert.Equal((1, 1), (Count(ics, "SEQUENCE:0"), Count(ics, "SEQUENCE:1")));
    }

    [Fact]
    public void Dossiers_of_one_id_in_two_offices_are_two_entries()
    {
        var (here, there, hereAgain) = (Uids("Sở A"), Uids("Sở B"), Uids("Sở A"));
        Assert.Equal(2, here.Count);
        Assert.Equal(here, hereAgain);
        Assert.Empty(here.Intersect(there));

        List<string> Uids(string name)
        {
            var (mapping, ics) = (Write("mapping.json", Mapping.Replace("\"version\": 1,", $"\"version\": 1, \"name\": \"{name}\",", StringComparison.Ordinal)), Place($"{Guid.NewGuid()}.ics"));
            Assert.Equal((0, ""), Run("--events", Write("log.csv", Log), "--mapping", mapping, "--ics", ics, "--language", "en", "--at", "2026-07-02T10:00:00+07:00"));
            return [.. File.ReadLines(ics).Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];
        }
    }

    [Fact]
    public void A_file_that_is_no_edition_before_is_refused_and_left_as_it_was()
    {
        var ics = Write("notes.ics", "mine");
        var (code, error) = Run("--ics", ics, "--language", "en");
        Assert.Equal(2, code);
        Assert.Contains("line 1", error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(ics));
    }

    [Fact]
    public void A_calendar_of_another_clock_is_refused()
    {
        var mapping = Write("mapping.json", Mapping.Replace("Asia/Ho_Chi_Minh", "Europe/Amsterdam", StringComparison.Ordinal));
        var (code, error) = Run("--events", Write("log.csv", Log), "--mapping", mapping, "--at", "2026-07-02T10:00:00+02:00", "--ics", Place("x.ics"), "--language", "en");
        Assert.Equal(2, code);
        Assert.Contains("the clock of Viet Nam alone", error, StringComparison.Ordinal);
    }

    private static (int Code, string Error) Run(params string[] arguments)
    {
        var (code, _, error) = TheConsole.Run(arguments);
        return (code, error);
    }

    private static int Count(string file, string line) => File.ReadAllText(file, Encoding.UTF8).Split("\r\n").Count(each => each == line);

    private string Place(string name) => Path.Combine(_folder, name);

    private string Write(string name, string content)
    {
        File.WriteAllText(Place(name), content);
        return Place(name);
    }
}
