using System.Text.Json;

namespace OnTimeReview.Commands;

[Collection(nameof(TheConsole))]
public sealed class ReviewCommandTests : IDisposable
{
    private const string Mapping = """
        {
          "version": 1, "timeZone": "Europe/Amsterdam", "calendar": "monday-to-friday",
          "columns": { "dossier": "case", "activity": "act", "eventTime": "time", "acceptedAt": "start", "promised": "due", "readyAt": "end", "resolvingUnit": "unit" }
        }
        """;

    private const string Log = """
        case,act,time,start,due,end,unit
        early,Check,2012-01-04 10:00:00+01:00,2012-01-03 09:00:00+01:00,2012-01-20,2012-01-19,A
        on-time,Check,2012-01-04 10:00:00+01:00,2012-01-03 09:00:00+01:00,2012-01-20,2012-01-20 23:59:59,A
        late,Check,2012-01-04 10:00:00+01:00,2012-01-03 09:00:00+01:00,2012-01-20,2012-01-21,B
        within,Check,2012-01-04 10:00:00+01:00,2012-01-03 09:00:00+01:00,2012-01-25,,B
        overdue,Check,2012-01-04 10:00:00+01:00,2012-01-03 09:00:00+01:00,2012-01-17,,B
        later,Check,2012-01-04 10:00:00+01:00,2012-01-03 09:00:00+01:00,2012-01-30,2012-01-26,B
        odd,Check,2012-01-02 10:00:00+01:00,2012-01-03 09:00:00+01:00,2012-01-20,2012-01-01,C

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void A_log_is_reviewed_and_the_plain_block_ends_the_output()
    {
        var (code, output, error) = Run([.. Files(Log), "--at", "2012-01-25T00:00:00+01:00"]);

        Assert.Equal((0, ""), (code, error));
        Assert.EndsWith(
            """

            read: 7
            rejected: 0
            irregular: 1
            early: 2
            on_time: 1
            late: 1
            open_within: 2
            open_overdue: 1
            cancelled: 0
            notices: 4

            """,
            output,
            StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public void What_is_not_known_yet_does_not_count()
    {
        var (_, output, _) = Run([.. Files(Log), "--at", "2012-01-03T08:00:00Z"]);

        Assert.Contains("read: 7\n", output, StringComparison.Ordinal);
        Assert.Contains("early: 1\non_time: 0\nlate: 0\nopen_within: 6\nopen_overdue: 0\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rejected_rows_are_listed_and_strict_makes_them_an_error()
    {
        var files = Files(Log + "bad,Check,yesterday,2012-01-03,2012-01-20,,A\n,Check,2012-01-03,2012-01-03,2012-01-20,,A\n");

        var (code, output, _) = Run([.. files, "--at", "2012-01-25T00:00:00+01:00", "--language", "en"]);

        Assert.Equal(0, code);
        Assert.Contains("read: 9\nrejected: 2\n", output, StringComparison.Ordinal);
        Assert.Contains("eventlog.time.unreadable", output, StringComparison.Ordinal);
        Assert.Contains("eventlog.dossier.missing", output, StringComparison.Ordinal);
        Assert.Equal(1, Run([.. files, "--at", "2012-01-25T00:00:00+01:00", "--strict"]).Code);
        Assert.Equal(0, Run([.. Files(Log), "--at", "2012-01-25T00:00:00+01:00", "--strict"]).Code);
    }

    [Fact]
    public void The_page_and_the_JSON_are_written()
    {
        var page = Path.Combine(_folder, "review.html");
        var json = Path.Combine(_folder, "review.json");

        Assert.Equal(0, Run([.. Files(Log), "--at", "2012-01-25T00:00:00+01:00", "--report", page, "--json", json]).Code);

        Assert.StartsWith("<!doctype html>", File.ReadAllText(page), StringComparison.Ordinal);
        using var document = JsonDocument.Parse(File.ReadAllBytes(json));
        Assert.Equal(7, document.RootElement.GetProperty("totals").GetProperty("read").GetInt32());
    }

    [Fact]
    public void A_log_is_held_against_a_plan_only_when_asked()
    {
        string[] arguments = [.. Files(Log), "--at", "2012-01-25T00:00:00+01:00", "--language", "en"];

        var without = Run(arguments).Output;
        var with = Run([.. arguments, "--plan", "hanoi-136"]).Output;
        var other = Run([.. arguments, "--plan", "resolution-76"]).Output;
        var none = Run([.. arguments, "--plan", "none"]).Output;

        Assert.DoesNotContain("136/KH-UBND", without, StringComparison.Ordinal);
        Assert.Contains("136/KH-UBND", with, StringComparison.Ordinal);
        Assert.Contains("the log names none", with, StringComparison.Ordinal);
        Assert.Contains("76/NQ-CP – State programme", other, StringComparison.Ordinal);
        Assert.Equal(without, none);
        Assert.Equal(Block(without), Block(with));

        static string Block(string output) => output[output.IndexOf("\nread: ", StringComparison.Ordinal)..];
    }

    [Theory]
    [InlineData("no-such-log")]
    [InlineData("no-such-mapping")]
    [InlineData("mapping-is-no-json")]
    [InlineData("column-is-absent")]
    [InlineData("no-zone")]
    [InlineData("no-moment")]
    [InlineData("no-mapping")]
    [InlineData("mapping-alone")]
    [InlineData("unknown-option")]
    [InlineData("unknown-language")]
    [InlineData("unknown-plan")]
    [InlineData("report-cannot-be-written")]
    public void What_cannot_be_done_is_one_line_on_standard_error_and_code_2(string fault)
    {
        var log = Write("log.csv", Log);
        var mapping = Write("mapping.json", Mapping);
        const string At = "2012-01-25T00:00:00+01:00";
        string[] arguments = fault switch
        {
            "no-such-log" => ["--events", Path.Combine(_folder, "none.csv"), "--mapping", mapping, "--at", At],
            "no-such-mapping" => ["--events", log, "--mapping", Path.Combine(_folder, "none.json"), "--at", At],
            "mapping-is-no-json" => ["--events", log, "--mapping", log, "--at", At],
            "column-is-absent" => ["--events", Write("other.csv", "a,b\n1,2\n"), "--mapping", mapping, "--at", At],
            "no-zone" => ["--events", log, "--mapping", mapping, "--at", "2012-01-25T00:00:00"],
            "no-moment" => ["--events", log, "--mapping", mapping],
            "no-mapping" => ["--events", log, "--at", At],
            "mapping-alone" => ["--mapping", mapping],
            "unknown-option" => ["--evnts", log],
            "unknown-plan" => ["--plan", "hue-2025"],
            "unknown-language" => ["--language", "fr"],
            _ => ["--events", log, "--mapping", mapping, "--at", At, "--report", Path.Combine(_folder, "none", "x.html")],
        };

        var (code, output, error) = Run(arguments);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("OnTimeReview: ", error, StringComparison.Ordinal);
        Assert.EndsWith("\n", error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("vi", "Mã kết thúc:")]
    [InlineData("en", "Exit codes:")]
    public void Help_explains_every_option_and_gives_examples(string language, string codes)
    {
        var (code, output, _) = Run("--help", "--language", language);

        Assert.Equal(0, code);
        Assert.All(
            ["--events", "--mapping", "--at", "--report", "--json", "--plan", "hanoi-136", "resolution-76", "none", "--language", "--strict", "wabo-receipt.mapping.json", codes],
            word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string[] Files(string log) => ["--events", Write("log.csv", log), "--mapping", Write("mapping.json", Mapping)];

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var heard = new StringWriter();
        using var complained = new StringWriter();
        Console.SetOut(heard);
        Console.SetError(complained);
        try
        {
            return (ReviewCommand.Run(args), heard.ToString().ReplaceLineEndings("\n"), complained.ToString().ReplaceLineEndings("\n"));
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
