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
        var (code, output, error) = TheConsole.Run([.. Files(Log), "--at", "2012-01-25T00:00:00+01:00"]);

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
        var (_, output, _) = TheConsole.Run([.. Files(Log), "--at", "2012-01-03T08:00:00Z"]);

        Assert.Contains("read: 7\n", output, StringComparison.Ordinal);
        Assert.Contains("early: 1\non_time: 0\nlate: 0\nopen_within: 6\nopen_overdue: 0\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rejected_rows_are_listed_and_strict_makes_them_an_error()
    {
        var files = Files(Log + "bad,Check,yesterday,2012-01-03,2012-01-20,,A\n,Check,2012-01-03,2012-01-03,2012-01-20,,A\n");

        var (code, output, _) = TheConsole.Run([.. files, "--at", "2012-01-25T00:00:00+01:00", "--language", "en"]);

        Assert.Equal(0, code);
        Assert.Contains("read: 9\nrejected: 2\n", output, StringComparison.Ordinal);
        Assert.Contains("eventlog.time.unreadable", output, StringComparison.Ordinal);
        Assert.Contains("eventlog.dossier.missing", output, StringComparison.Ordinal);
        Assert.Equal(1, TheConsole.Run([.. files, "--at", "2012-01-25T00:00:00+01:00", "--strict"]).Code);
        Assert.Equal(0, TheConsole.Run([.. Files(Log), "--at", "2012-01-25T00:00:00+01:00", "--strict"]).Code);
    }

    [Fact]
    public void The_page_and_the_JSON_are_written()
    {
        var page = Path.Combine(_folder, "review.html");
        var json = Path.Combine(_folder, "review.json");

        Assert.Equal(0, TheConsole.Run([.. Files(Log), "--at", "2012-01-25T00:00:00+01:00", "--report", page, "--json", json]).Code);

        Assert.StartsWith("<!doctype html>", File.ReadAllText(page), StringComparison.Ordinal);
        using var document = JsonDocument.Parse(File.ReadAllBytes(json));
        Assert.Equal(7, document.RootElement.GetProperty("totals").GetProperty("read").GetInt32());
    }

    [Fact]
    public void A_log_is_held_against_a_plan_only_when_asked()
    {
        string[] arguments = [.. Files(Log), "--at", "2012-01-25T00:00:00+01:00", "--language", "en"];

        var without = TheConsole.Run(arguments).Output;
        var with = TheConsole.Run([.. arguments, "--plan", "hanoi-136"]).Output;
        var other = TheConsole.Run([.. arguments, "--plan", "resolution-76"]).Output;
        var none = TheConsole.Run([.. arguments, "--plan", "none"]).Output;

        Assert.DoesNotContain("136/KH-UBND", without, StringComparison.Ordinal);
        Assert.Contains("136/KH-UBND", with, StringComparison.Ordinal);
        Assert.Contains("the dossiers name none", with, StringComparison.Ordinal);
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
    [InlineData("dossiers-alone")]
    [InlineData("dossiers-unmapped")]
    [InlineData("no-such-dossiers")]
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
            "dossiers-alone" => ["--dossiers", log],
            "dossiers-unmapped" => ["--events", log, "--dossiers", log, "--mapping", mapping, "--at", At],
            "no-such-dossiers" => ["--events", log, "--dossiers", Path.Combine(_folder, "none.csv"), "--mapping", mapping, "--at", At],
            "unknown-option" => ["--evnts", log],
            "unknown-plan" => ["--plan", "hue-2025"],
            "unknown-language" => ["--language", "fr"],
            _ => ["--events", log, "--mapping", mapping, "--at", At, "--report", Path.Combine(_folder, "none", "x.html")],
        };

        var (code, output, error) = TheConsole.Run(arguments);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("OnTimeReview: ", error, StringComparison.Ordinal);
        Assert.EndsWith("\n", error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
    }

    [Fact]
    public void Dossiers_in_one_file_and_events_in_another_are_reviewed_as_one_log()
    {
        const string Columns = """ "columns": { "dossier": "case", "activity": "act", "eventTime": "time" }, "dossierFile": { "columns": { "dossier": "case", "acceptedAt": "start", "promised": "due", "readyAt": "end", "resolvingUnit": "unit" } } """;
        var rows = Log.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(',')).ToList();
        var events = Write("events.csv", string.Join('\n', rows.Select(row => string.Join(',', row[..3]))) + "\nstray,Check,2012-01-04\n");
        var dossiers = Write("dossiers.csv", string.Join('\n', rows.Select(row => string.Join(',', [row[0], .. row[3..]]))) + "\nodd,2012-01-03 09:00:00+01:00,2012-01-21,,C\n");
        var mapping = Write("two.json", $"{Mapping[..Mapping.IndexOf("\"columns\"", StringComparison.Ordinal)]}{Columns} }}");
        var json = Path.Combine(_folder, "two-files.json");

        var (code, output, error) = TheConsole.Run("--events", events, "--dossiers", dossiers, "--mapping", mapping, "--at", "2012-01-25T00:00:00+01:00", "--language", "en", "--json", json);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("read: 8\nrejected: 2\n", output, StringComparison.Ordinal);
        Assert.Contains("events.csv + dossiers.csv", output, StringComparison.Ordinal);
        Assert.Contains("dossiers: 9", output, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(File.ReadAllText(json));
        Assert.Equal(
            ["dossiers 9 eventlog.case.contradiction", "events 9 eventlog.dossier.unlisted"],
            document.RootElement.GetProperty("rejected").EnumerateArray().Select(row => $"{row.GetProperty("file")} {row.GetProperty("line")} {row.GetProperty("code")}"));
        Assert.Equal(2, TheConsole.Run("--events", events, "--mapping", mapping, "--at", "2012-01-25T00:00:00+01:00").Code);
    }

    [Fact]
    public void What_the_mapping_does_not_say_of_the_log_is_shown_with_counts_and_an_example()
    {
        var mapping = Write("ways.json", """
            {
              "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", "firstEvent": "accepted",
              "columns": { "dossier": "id", "eventTime": "at", "channel": "via", "procedure": "proc" }, "rows": { "part": ["complete"] }, "otherChannels": "counter", "limits": { "P1": "5 ngày" }
            }
            """);
        var log = Write("ways.csv", "id,at,via,proc,part\nA,2026-07-06,Fax,P1,complete\nB,2026-07-06,fax,P2,complete\nB,2026-07-06,fax,P2,start\nC,2026-07-06,Loa,P2,complete\nC,2026-07-07,Loa,P2,START\n");
        var (json, page) = (Path.Combine(_folder, "ways-out.json"), Path.Combine(_folder, "ways.html"));

        var (code, output, error) = TheConsole.Run("--events", log, "--mapping", mapping, "--at", "2026-07-08T00:00:00+07:00", "--language", "en", "--json", json, "--report", page);

        Assert.Equal((0, ""), (code, error));
        using var document = JsonDocument.Parse(File.ReadAllText(json));
        var root = document.RootElement;
        Assert.Equal("""[{"text":"Fax","dossiers":2,"example":"A"},{"text":"Loa","dossiers":1,"example":"C"}]""", Compact(root.GetProperty("unlistedChannels")));
        Assert.Equal(2, root.GetProperty("passedOverRows").GetInt32());
        Assert.Equal("""[{"column":"part","text":"start","rows":1,"line":4},{"column":"part","text":"START","rows":1,"line":6}]""", Compact(root.GetProperty("passedOver")));
        var without = Assert.Single(root.GetProperty("withoutLimit").EnumerateArray());
        Assert.Equal(("P2", 2, "B"), (without.GetProperty("procedure").GetString(), without.GetProperty("dossiers").GetInt32(), without.GetProperty("example").GetString()));
        Assert.All(
            ["Channels that the mapping does not list", "2 rows that are no events", "Procedures whose limit no source tells", "No source of limits knows the procedure"],
            words => Assert.Contains(words, string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal));
        Assert.All(["id=\"unlisted\"", "id=\"passed-over\"", "id=\"without-limit\""], panel => Assert.Contains(panel, File.ReadAllText(page), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void When_every_dossier_is_rejected_a_loud_line_and_a_code_of_its_own_say_so(bool strict)
    {
        var files = Files("case,act,time,start,due,end,unit\nbad,Check,yesterday,2012-01-03,2012-01-20,,A\n,,,,,,\n");

        var (code, output, error) = TheConsole.Run([.. files, "--at", "2012-01-25T00:00:00+01:00", "--language", "en", .. strict ? ["--strict"] : Array.Empty<string>()]);

        Assert.Equal(3, code);
        Assert.EndsWith("read: 2\nrejected: 2\nirregular: 0\nearly: 0\non_time: 0\nlate: 0\nopen_within: 0\nopen_overdue: 0\ncancelled: 0\nnotices: 0\n", output, StringComparison.Ordinal);
        Assert.Equal("OnTimeReview: ALL 2 DOSSIERS WERE REJECTED and none was reviewed; look at the mapping\n", error);
    }

    [Fact]
    public void A_log_without_a_dossier_is_no_failure() => Assert.Equal(0, TheConsole.Run([.. Files("case,act,time,start,due,end,unit\n"), "--at", "2012-01-25T00:00:00+01:00"]).Code);

    [Theory]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("1900-12-31T23:59:59+07:00")]
    [InlineData("8999-12-31T23:59:59Z")]
    [InlineData("9000-01-01T00:00:00+07:00")]
    [InlineData("9500-01-01T00:00:00+07:00")]
    [InlineData("9999-12-31T23:59:59-11:00")]
    public void A_moment_out_of_range_is_refused_with_the_range(string at)
    {
        var (code, output, error) = TheConsole.Run([.. Files(Log), "--at", at, "--language", "en"]);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("from the year 1901 to the year 8999", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1901-01-01T00:00:00Z")]
    [InlineData("1994-01-01T00:00:00Z")]
    [InlineData("2206-03-10T00:00:00Z")]
    [InlineData("8999-12-30T23:59:59Z")]
    public void A_moment_that_the_working_calendar_does_not_reach_ends_well(string at)
    {
        var (code, output, error) = TheConsole.Run([.. Files(Log), "--at", at]);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("read: 7\nrejected: 0\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2206-03-10", 2, 0)]
    [InlineData("1970-01-01", 1, 1)]
    [InlineData("0001-01-01", 1, 1)]
    [InlineData("9999-12-31", 2, 0)]
    public void A_promise_of_no_date_is_read_literally_and_keeps_no_other_from_being_reviewed(string promise, int within, int overdue)
    {
        var (code, output, error) = TheConsole.Run([.. Files($"""
            case,act,time,start,due,end,unit
            within,Check,2026-07-06 10:00,2026-07-06,2026-07-31,,B
            odd,Check,2026-07-06 10:00,2026-07-06,{promise},,B

            """), "--at", "2026-07-20T08:00:00+07:00"]);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains($"open_within: {within}\nopen_overdue: {overdue}\n", output, StringComparison.Ordinal);
    }

    // The calendar of the mapping begins in 1899: how late an earlier promise is, it cannot count, and says so.
    [Theory]
    [InlineData("0001-01-01", "2026-07-20", true)]
    [InlineData("1898-12-31", "2026-07-20", true)]
    [InlineData("1970-01-01", "2026-07-20", false)]
    [InlineData("2026-07-10", "2026-07-20", false)]
    [InlineData("2026-07-10", "2206-07-20", true)]
    public void Days_late_that_the_calendar_cannot_count_are_told_as_the_least(string promise, string day, bool isAtLeast)
    {
        var json = Path.Combine(_folder, "late.json");
        var (code, output, _) = TheConsole.Run([.. Files($"""
            case,act,time,start,due,end,unit
            odd,Check,2026-07-06 10:00,2026-07-06,{promise},,B

            """), "--at", $"{day}T08:00:00+07:00", "--json", json]);

        Assert.Equal(0, code);
        Assert.Equal(isAtLeast, output.Contains("≥ ", StringComparison.Ordinal));
        Assert.Contains($"\"isAtLeast\": {(isAtLeast ? "true" : "false")}", File.ReadAllText(json), StringComparison.Ordinal);
    }

    [Fact]
    public void What_counts_in_no_class_is_told_apart_by_its_cause()
    {
        var mapping = Mapping.Replace("\"columns\"", "\"activities\": { \"File\": \"submitted\", \"Refuse\": \"refused\" }, \"columns\"", StringComparison.Ordinal);
        var json = Path.Combine(_folder, "review.json");
        var log = Write("log.csv", """
            case,act,time,start,due,end,unit
            later,Check,2012-03-04 10:00,2012-03-03,2012-03-20,,A
            filed,File,2012-01-04 10:00,,,,A
            refused,File,2012-01-04 10:00,,,,A
            refused,Refuse,2012-01-05 10:00,,,,A
            endless,Check,2012-01-04 10:00,2012-01-03,,,A
            done,Check,2012-01-04 10:00,2012-01-03,,2012-01-06,A

            """);

        var (code, output, _) = TheConsole.Run(
            "--events", log, "--mapping", Write("mapping.json", mapping), "--at", "2012-01-25T00:00:00+01:00", "--json", json, "--language", "en");

        Assert.Equal(0, code);
        Assert.Matches("Not counted +│ +5 ", output);
        Assert.Matches("nothing known yet at the moment of the review +│ +1 ", output);
        Assert.Matches("not accepted yet +│ +1 ", output);
        Assert.Matches("refused at intake +│ +1 ", output);
        Assert.Matches("without a due day +│ +2 ", output);
        Assert.Matches("endless +│ A +│ it has neither a time limit nor a promised day", output);
        using var document = JsonDocument.Parse(File.ReadAllBytes(json));
        Assert.Equal("""{"notKnownYet":1,"notAcceptedYet":1,"refused":1,"withoutDueDay":2}""", Compact(document.RootElement.GetProperty("totals").GetProperty("notCountedBy")));
        Assert.Equal(["endless", "done"], document.RootElement.GetProperty("withoutDueDay").EnumerateArray().Select(line => line.GetProperty("dossier").GetString()));
    }

    [Fact]
    public void What_the_mapping_and_the_log_do_not_share_is_shown_and_in_the_JSON()
    {
        var mapping = Mapping.Replace("\"columns\"", "\"emptyTexts\": [\"EMPTY\"], \"activities\": { \"Stopp\": \"stopped\" }, \"columns\"", StringComparison.Ordinal);
        var json = Path.Combine(_folder, "review.json");

        var (_, output, _) = TheConsole.Run(
            "--events", Write("log.csv", Log), "--mapping", Write("mapping.json", mapping), "--at", "2012-01-25T00:00:00+01:00", "--json", json, "--language", "en");

        Assert.Matches("activities +│ Stopp ", output);
        Assert.Matches("Check +│ +7 ", output);
        using var document = JsonDocument.Parse(File.ReadAllBytes(json));
        Assert.Equal("""[{"list":"activities","text":"Stopp"},{"list":"emptyTexts","text":"EMPTY"}]""", Compact(document.RootElement.GetProperty("unusedWords")));
        Assert.Equal("""[{"text":"Check","rows":7}]""", Compact(document.RootElement.GetProperty("unmappedActivities")));
    }

    [Theory]
    [InlineData("--report", "log.csv")]
    [InlineData("--report", "mapping.json")]
    [InlineData("--json", "log.csv")]
    [InlineData("--json", "mapping.json")]
    [InlineData("--json", "./sub/../log.csv")]
    [InlineData("--json", "link-to-log")]
    [InlineData("--report", "link-to-link")]
    [InlineData("--report", "link-to-folder/log.csv")]
    [InlineData("--report", "link-to-folder/../mapping.json")]
    public void Nothing_is_written_onto_what_is_read(string option, string file)
    {
        string[] files = Files(Log);
        Directory.CreateDirectory(Path.Combine(_folder, "sub"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "link-to-folder"), _folder);
        File.CreateSymbolicLink(Path.Combine(_folder, "link-to-log"), "log.csv");
        File.CreateSymbolicLink(Path.Combine(_folder, "link-to-link"), Path.Combine(_folder, "link-to-folder", "link-to-log"));
        var target = file.StartsWith("link-to-folder/..", StringComparison.Ordinal)
            ? Path.Combine(_folder, "link-to-folder", "sub", "..", "mapping.json")
            : Path.Combine(_folder, file);

        var (code, output, error) = TheConsole.Run([.. files, "--at", "2012-01-25T00:00:00+01:00", "--language", "en", option, target]);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("which is not written over", error, StringComparison.Ordinal);
        Assert.Equal(Log, File.ReadAllText(Path.Combine(_folder, "log.csv")));
        Assert.Equal(Mapping, File.ReadAllText(Path.Combine(_folder, "mapping.json")));
    }

    [Fact]
    public void The_page_and_the_JSON_are_two_files()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "link"), "one");

        var (code, _, error) = TheConsole.Run([.. Files(Log), "--at", "2012-01-25T00:00:00+01:00", "--language", "en",
            "--report", Path.Combine(_folder, "one"), "--json", Path.Combine(_folder, "link")]);

        Assert.Equal(2, code);
        Assert.Contains("--json", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "one")));
    }

    [Fact]
    public void What_cannot_be_written_leaves_nothing_behind()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "page.html"));
        string[] arguments = [.. Files(Log), "--at", "2012-01-25T00:00:00+01:00", "--report", Path.Combine(_folder, "page.html")];
        var before = Directory.GetFileSystemEntries(_folder).Order().ToList();

        Assert.Equal(2, TheConsole.Run(arguments).Code);
        Assert.Equal(before, Directory.GetFileSystemEntries(_folder).Order());
    }

    [Fact]
    public void A_file_that_may_not_be_written_is_left_as_it_is()
    {
        var page = Write("page.html", "old");
        new FileInfo(page).IsReadOnly = true;

        Assert.Equal(2, TheConsole.Run([.. Files(Log), "--at", "2012-01-25T00:00:00+01:00", "--report", page]).Code);
        Assert.Equal("old", File.ReadAllText(page));
        new FileInfo(page).IsReadOnly = false;
    }

    [Fact]
    public void A_file_is_written_where_its_link_leads_and_keeps_its_rights()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var page = Write("page.html", "old");
        File.CreateSymbolicLink(Path.Combine(_folder, "link.html"), "page.html");
        File.SetUnixFileMode(page, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        Assert.Equal(0, TheConsole.Run([.. Files(Log), "--at", "2012-01-25T00:00:00+01:00", "--report", Path.Combine(_folder, "link.html")]).Code);

        Assert.StartsWith("<!doctype html>", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(page));
        Assert.Equal("page.html", new FileInfo(Path.Combine(_folder, "link.html")).LinkTarget);
    }

    [Theory]
    [InlineData("\u001b[2J\u001b]0;owned\u0007")]
    [InlineData("\u009b31m\u0090")]
    [InlineData("\u202Egnp.exe\u2066")]
    [InlineData("\b\b\u007f")]
    public void No_name_in_a_file_or_of_a_file_reaches_the_terminal_as_a_command(string codes)
    {
        var log = Write($"l{codes}og.csv", Log
            .Replace("case,", $"case{codes},", StringComparison.Ordinal).Replace(",unit", $",unit{codes}", StringComparison.Ordinal)
            .Replace("overdue,Check", $"over{codes}due,Che{codes}ck", StringComparison.Ordinal).Replace(",B\n", $",B{codes}\n", StringComparison.Ordinal)
            + $"b{codes}ad,Check,yester{codes}day,2012-01-03,2012-01-20,,A\n");
        var json = System.Text.Json.JsonSerializer.Serialize(codes)[1..^1];
        var mapping = Write("mapping.json", Mapping.Replace("\"case\"", $"\"case{json}\"", StringComparison.Ordinal).Replace("\"unit\"", $"\"unit{json}\"", StringComparison.Ordinal)
            .Replace("\"version\": 1,", $"\"version\": 1, \"name\": \"n{json}\",", StringComparison.Ordinal));

        var reviewed = TheConsole.Run("--events", log, "--mapping", mapping, "--at", "2012-01-25T00:00:00+01:00");
        var refused = TheConsole.Run("--events", log, "--mapping", log, "--at", $"soon{codes}");
        var absent = TheConsole.Run("--events", Path.Combine(_folder, $"none{codes}"), "--mapping", mapping, "--at", "2012-01-25T00:00:00+01:00");

        Assert.Equal((0, 2, 2), (reviewed.Code, refused.Code, absent.Code));
        Assert.Contains("read: 8\nrejected: 1\n", reviewed.Output, StringComparison.Ordinal);
        Assert.All(
            string.Concat(reviewed.Output, reviewed.Error, refused.Error, absent.Error),
            sign => Assert.False((char.IsControl(sign) && sign != '\n') || sign is '\u202E' or '\u2066', $"U+{(int)sign:X4}"));
    }

    [Theory]
    [InlineData("vi", "Mã kết thúc:")]
    [InlineData("en", "Exit codes:")]
    public void Help_explains_every_option_and_gives_examples(string language, string codes)
    {
        var (code, output, _) = TheConsole.Run("--help", "--language", language);

        Assert.Equal(0, code);
        Assert.All(
            ["--events", "--dossiers", "--mapping", "--processes", "--at", "--report", "--json", "--plan", "hanoi-136", "resolution-76", "none", "--language", "--strict", "wabo-receipt.mapping.json", codes],
            word => Assert.Contains(word, output, StringComparison.Ordinal));
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string[] Files(string log) => ["--events", Write("log.csv", log), "--mapping", Write("mapping.json", Mapping)];

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
