using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;

namespace OnTimeReview.Commands;

/// <summary>Form II.06a and the items of 07a/BTP of an office's own log, against a log of twelve dossiers counted by hand.</summary>
[Collection(nameof(TheConsole))]
public sealed class PeriodOptionTests : IDisposable
{
    private const string Mapping = """
        {
          "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service",
          "columns": { "dossier": "hồ sơ", "field": "lĩnh vực", "channel": "cách nộp", "promised": "hẹn trả" },
          "channels": { "mạng": "online", "quầy": "counter" },
          "moments": { "tiếp nhận": "accepted", "kết quả": "resultReady" }
        }
        """;

    // What each stands for in July, by hand: early is before the day of the promise, a result of August is none yet.
    private const string Log = """
        hồ sơ,lĩnh vực,cách nộp,tiếp nhận,hẹn trả,kết quả
        carried-early,Đất đai,mạng,2026-06-25 08:00,2026-07-03,2026-07-02 10:00
        carried-late,Đất đai,quầy,2026-06-26 08:00,2026-07-06,2026-07-07 10:00
        carried-within,Hộ tịch,quầy,2026-06-29 08:00,2026-08-20,
        carried-overdue,Hộ tịch,mạng,2026-06-30 08:00,2026-07-10,
        online-on-time,Đất đai,mạng,2026-07-01 08:00,2026-07-08,2026-07-08 16:00
        direct-early,Hộ tịch,quầy,2026-07-06 08:00,2026-07-13,2026-07-09 10:00
        online-late,Hộ tịch,mạng,2026-07-08 08:00,2026-07-15,2026-07-17 10:00
        direct-resolved-in-august,Đất đai,quầy,2026-07-20 08:00,2026-07-27,2026-08-03 07:30
        online-within,Hộ tịch,mạng,2026-07-30 08:00,2026-08-06,
        resolved-in-june,Hộ tịch,quầy,2026-06-22 08:00,2026-07-01,2026-06-30 10:00
        accepted-in-august,Hộ tịch,quầy,2026-08-03 07:40,2026-08-10,
        no-promise,Hộ tịch,quầy,2026-07-02 08:00,,

        """;

    // Columns 3 to 13: received, online, direct, carried over; resolved, early, on time, late; pending, within, overdue.
    private static readonly int[] Land = [4, 1, 1, 2, 3, 1, 1, 1, 1, 0, 1];
    private static readonly int[] CivilStatus = [5, 2, 1, 2, 2, 1, 0, 1, 3, 2, 1];
    private static readonly int[] Sum = [9, 3, 2, 4, 5, 2, 1, 2, 4, 2, 2];

    private readonly string _folder = Directory.CreateTempSubdirectory("adminreform-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Form_II_06a_of_a_log_is_what_was_counted_by_hand()
    {
        var (form, items, xlsx, json) = (Place("form.csv"), Place("items.csv"), Place("review.xlsx"), Place("review.json"));
        Assert.Equal((0, ""), Run("--period", "2026-07-01..2026-07-31", "--form", form, "--items", items, "--xlsx", xlsx, "--json", json));
        var lines = File.ReadAllLines(form);
        Assert.Equal([Row("1", "Hộ tịch", CivilStatus), Row("2", "Đất đai", Land), Row("", "Total", Sum)], lines[1..4].Order(StringComparer.Ordinal).OrderBy(line => line[0] == ';'));
        Assert.Contains(lines, line => line.Contains("without a due date 1", StringComparison.Ordinal));

        // 07a/BTP: 9 received, 2 of them new at the counter, 3 online, none by post, 4 carried over.
        Assert.Contains("9;2;3;0;4;", File.ReadAllLines(items).Single(line => line.Contains("\"Total\"", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(Sum.Select(count => $"{count}"), Total(xlsx, sheet: 1));
        Assert.Equal(["9", "2", "3", "0", "4"], Total(xlsx, sheet: 2).Take(5));
        using var document = JsonDocument.Parse(File.ReadAllText(json));
        Assert.Equal(Sum, document.RootElement.GetProperty("formII06a").EnumerateArray().Select(column => column.GetProperty("dossiers").GetInt32()));
        Assert.Equal("2026-07-31", document.RootElement.GetProperty("reportingPeriod").GetProperty("last").GetString());
    }

    [Fact]
    public void What_could_not_be_read_is_told_below_each_form_and_list()
    {
        var log = Log.Replace("no-promise,Hộ tịch,quầy,2026-07-02 08:00,,", "bad,Hộ tịch,quầy,mai,,", StringComparison.Ordinal);
        var (form, items, list, xlsx, page) = (Place("form.csv"), Place("items.csv"), Place("overdue.csv"), Place("review.xlsx"), Place("page.html"));
        Assert.Equal(0, TheConsole.Run(
            "--events", Write("log.txt", log), "--mapping", Write("mapping.json", Mapping), "--at", "2026-08-03T08:00:00+07:00", "--period", "2026-07-01..2026-07-31",
            "--form", form, "--items", items, "--csv", list, "--xlsx", xlsx, "--report", page).Code);
        const string Unread = "1 hồ sơ không đọc được, không có trong biểu.";
        foreach (var text in new[] { form, items, page }.Select(File.ReadAllText))
        {
            Assert.Contains(Unread, text, StringComparison.Ordinal);
            Assert.DoesNotContain("Không có hồ sơ nào ngoài biểu", text, StringComparison.Ordinal);
        }

        Assert.Contains("Ngoài bảng: 1 hồ sơ không đọc được.", File.ReadAllText(list), StringComparison.Ordinal);
        using var archive = ZipFile.OpenRead(xlsx);
        var sheets = archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry => new StreamReader(entry.Open()).ReadToEnd()).ToList();
        Assert.Equal((2, 1), (sheets.Count(text => text.Contains(Unread, StringComparison.Ordinal)), sheets.Count(text => text.Contains("Ngoài bảng: 1 hồ sơ", StringComparison.Ordinal))));
    }

    // By hand: a alone has a stop and nobody's wish, d was closed for want of a supplement; b asked and was stopped, c withdrew in one row; e still waits for an answer to its request.
    [Fact]
    public void What_an_own_log_calls_stopped_is_withdrawn_in_07a_only_where_the_citizen_asked()
    {
        var log = Write("events.csv", """
            Mã hồ sơ,Công việc,Thời điểm,Hẹn trả
            a,Tiếp nhận,2026-07-01 08:00,2026-07-20
            a,Dừng xử lý,2026-07-03 08:00,2026-07-20
            b,Tiếp nhận,2026-07-01 08:00,2026-07-20
            b,Công dân yêu cầu rút hồ sơ,2026-07-02 08:00,2026-07-20
            b,Dừng xử lý,2026-07-03 08:00,2026-07-20
            c,Tiếp nhận,2026-07-01 08:00,2026-07-20
            c,Công dân rút hồ sơ,2026-07-03 08:00,2026-07-20
            d,Tiếp nhận,2026-07-01 08:00,2026-07-20
            d,Yêu cầu bổ sung,2026-07-02 08:00,2026-07-20
            d,Đóng hồ sơ,2026-07-23 08:00,2026-07-20
            e,Tiếp nhận,2026-07-01 08:00,2026-08-20
            e,Yêu cầu rút hồ sơ,2026-07-31 08:00,2026-08-20

            """);
        var (items, mapping) = (Place("items.csv"), Write("suggested.json", TheConsole.Run("--suggest", log).Output));
        Assert.Equal(0, TheConsole.Run("--events", log, "--mapping", mapping, "--at", "2026-08-03T08:00:00+07:00", "--language", "en", "--period", "2026-07-01..2026-07-31", "--items", items).Code);

        // Received and pending: e. Refused, stopped, withdrawn: 0, a and d, b and c.
        var total = File.ReadAllLines(items).Single(line => line.Contains("\"Total\"", StringComparison.Ordinal)).Split(';');
        Assert.Equal(["1", "1", "0", "2", "2"], [total[2], total[12], .. total[^3..]]);
    }

    [Fact]
    public void A_statutory_period_is_given_by_its_name()
    {
        var json = Place("review.json");
        Assert.Equal((0, ""), Run("--period", "2026-Q3", "--json", json));
        using var document = JsonDocument.Parse(File.ReadAllText(json));
        Assert.Equal("Quarter III/2026 (15/06/2026 – 14/09/2026)", document.RootElement.GetProperty("reportingPeriod").GetProperty("name").GetProperty("en").GetString());

        // All twelve are of this quarter; one has no due date.
        Assert.Equal(11, document.RootElement.GetProperty("formII06a")[0].GetProperty("dossiers").GetInt32());
    }

    [Fact]
    public void A_workbook_without_a_period_says_why_it_has_no_form() =>
        Assert.Equal((0, "OnTimeReview: --xlsx: without form II.06a and 07a/BTP, because no reporting period was given; add --period, such as 2026-Q3\n"), Run("--xlsx", Place("review.xlsx")));

    [Theory]
    [InlineData("opens after the moment", "--period", "2026-Q4")]
    [InlineData("not a reporting period", "--period", "July 2026")]
    [InlineData("the last day is before the first", "--period", "2026-07-31..2026-07-01")]
    [InlineData("--form needs --period", "--form", "form.csv")]
    [InlineData("--items needs --period", "--items", "items.csv")]
    public void What_no_form_can_be_made_of_is_refused(string expected, params string[] arguments)
    {
        var (code, error) = Run([.. arguments.Select(argument => argument.EndsWith(".csv", StringComparison.Ordinal) ? Place(argument) : argument)]);
        Assert.Equal(2, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder, "*m*.csv"));
    }

    [Fact]
    public void A_period_of_no_log_is_refused()
    {
        var (code, _, error) = TheConsole.Run("--period", "2026-Q3", "--language", "en");
        Assert.Equal((2, "OnTimeReview: --period is used with --events only\n"), (code, error));
    }

    private static string Row(string number, string name, int[] counts) => $"{number};\"{name}\";{string.Join(';', counts)}";

    // The numbers of the last row of a sheet that has any.
    private static List<string> Total(string workbook, int sheet)
    {
        using var archive = ZipFile.OpenRead(workbook);
        using var part = archive.GetEntry($"xl/worksheets/sheet{sheet}.xml")!.Open();
        return XDocument.Load(part).Descendants().Where(element => element.Name.LocalName == "row")
            .Select(row => row.Descendants().Where(element => element.Name.LocalName == "v").Select(value => value.Value).ToList())
            .Last(numbers => numbers.Count > 0);
    }

    private (int Code, string Error) Run(params string[] arguments)
    {
        var (code, _, error) = TheConsole.Run(
            ["--events", Write("log.txt", Log), "--mapping", Write("mapping.json", Mapping), "--at", "2026-08-03T08:00:00+07:00", "--language", "en", .. arguments]);
        return (code, error);
    }

    private string Place(string name) => Path.Combine(_folder, name);

    private string Write(string name, string content)
    {
        File.WriteAllText(Place(name), content);
        return Place(name);
    }
}
