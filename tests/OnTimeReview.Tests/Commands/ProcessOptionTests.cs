using System.Text.Json;

namespace OnTimeReview.Commands;

[Collection(nameof(TheConsole))]
public sealed class ProcessOptionTests : IDisposable
{
    private const string Mapping = """
        {
          "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service",
          "columns": { "dossier": "case", "activity": "act", "eventTime": "time", "acceptedAt": "start", "procedure": "procedure", "limit": "limit", "readyAt": "end" },
          "steps": { "Thẩm định": "2", "Trình ký": "3", "Lưu": "9" }
        }
        """;

    // Mon 06/07/2026; the first has 2 of 1 hour from 09:00, the second nothing but its intake, the third no process, the fourth came before the process.
    private const string Log = """
        case,act,time,start,procedure,limit,end
        a,Thẩm định,2026-07-06 09:00,2026-07-06 08:00,X,2 ngày làm việc,
        b,Ghi chú,2026-07-06 08:30,2026-07-06 08:00,X,2 ngày làm việc,
        c,Thẩm định,2026-07-06 09:00,2026-07-06 08:00,Y,2 ngày làm việc,
        d,Thẩm định,2025-07-07 09:00,2025-07-07 08:00,X,2 ngày làm việc,2025-07-08 09:00
        e,Thẩm định,2026-07-06 08:30,2026-07-06 08:00,X,2 ngày làm việc,2026-07-06 10:00

        """;

    private const string Processes = """
        {
          "version": 1,
          "processes": [
            {
              "id": "X",
              "versions": [
                {
                  "validity": { "from": "2026-01-01" },
                  "cases": [ { "id": "usual", "whole": { "amount": 2, "unit": "workingDay" } } ],
                  "stages": [ { "steps": [
                    { "id": "1", "owner": { "kind": "office", "unit": "Một cửa" }, "limit": { "words": "0.25 ngày" } },
                    { "id": "2", "task": "Thẩm định", "owner": { "kind": "office", "unit": "Phòng A" }, "limit": { "words": "01 giờ làm việc" } },
                    { "id": "3", "owner": { "kind": "office", "unit": "Phòng A", "role": "Lãnh đạo" }, "limit": { "words": "01 ngày" } }
                  ] } ]
                }
              ]
            }
          ]
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Steps_of_a_log_run_by_the_hour_and_who_ran_under_none_is_told()
    {
        var json = Path.Combine(_folder, "review.json");
        var (code, output, error) = TheConsole.Run([.. Files(Processes), "--language", "en", "--json", json]);

        // The terminal breaks lines where it likes.
        var shown = output.Replace(" \n", " ", StringComparison.Ordinal).Replace('\n', ' ');
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("3 dossiers ran under an internal process; 1 did not: no process for the procedure; 1 did not: no version of the process for the day", shown, StringComparison.Ordinal);
        Assert.Contains("steps of the mapping that no process has: 9", shown, StringComparison.Ordinal);
        Assert.Contains("read: 5\nrejected: 0\n", output, StringComparison.Ordinal);

        using var document = JsonDocument.Parse(File.ReadAllBytes(json));
        var running = document.RootElement.GetProperty("processes").GetProperty("running").EnumerateArray().ToList();
        Assert.Equal(["b 1 2026-07-06T10:00:00 True", "a 2. Thẩm định 2026-07-06T10:00:00 True"], running.Select(step => $"{step.GetProperty("dossier")} {step.GetProperty("step")} {step.GetProperty("due")} {step.GetProperty("isLate")}"));
        Assert.StartsWith("late by 30 minutes of working time, since 10:00 Mon 06/07/2026", running[0].GetProperty("left").GetProperty("en").GetString(), StringComparison.Ordinal);
        var steps = document.RootElement.GetProperty("processes").GetProperty("bySteps").EnumerateArray().ToDictionary(line => line.GetProperty("step").GetString()!);
        Assert.Equal((2, 10_800, 5_400), (steps["2. Thẩm định"].GetProperty("rounds").GetInt32(), steps["2. Thẩm định"].GetProperty("workingSeconds").GetInt32(), steps["2. Thẩm định"].GetProperty("usualSeconds").GetInt32()));
        Assert.Equal(3, steps["1"].GetProperty("rounds").GetInt32());
    }

    [Fact]
    public void Without_processes_nothing_is_said_of_steps() =>
        Assert.DoesNotContain("internal process", TheConsole.Run([.. Files(null), "--language", "en"]).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("{", "processes.json")]
    [InlineData("""{ "version": 1, "processes": [ { "id": "X", "versions": [], "version": 1 } ] }""", "did you mean")]
    [InlineData("""{ "version": 1, "processes": [ { "id": "X", "versions": [] }, { "id": "X", "versions": [] } ] }""", "two processes have the id “X”")]
    public void A_file_of_processes_that_does_not_hold_together_is_told_on_one_line(string processes, string words)
    {
        var (code, _, error) = TheConsole.Run([.. Files(processes), "--language", "en"]);

        Assert.Equal(2, code);
        Assert.Contains(words, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Processes_are_read_with_a_log_only_and_never_written_over()
    {
        var files = Files(Processes);
        var alone = TheConsole.Run("--processes", files[^3], "--language", "en");
        var over = TheConsole.Run([.. files, "--json", files[^3]]);

        Assert.Equal((2, 2), (alone.Code, over.Code));
        Assert.Contains("--processes is used with --events only", alone.Error, StringComparison.Ordinal);
        Assert.Equal(Processes, File.ReadAllText(files[^3]));
    }

    [Fact]
    public void Where_the_log_states_no_limit_a_dossier_has_that_of_its_procedure()
    {
        var log = Write("bare.csv", "case,act,time,start,procedure,limit,end\na,x,2026-07-06 09:00,2026-07-06 08:00,9.000001,,\nb,x,2026-07-06 09:00,2026-07-06 08:00,9.000002,,\n");
        var procedures = Write("procedures.json", """
            { "version": 1, "procedures": [{ "code": "9.000001", "versions": [{ "validity": { "from": "2026-01-01" }, "name": { "vi": "Thử" }, "field": { "vi": "Thử" },
              "limits": [{ "id": "usual", "limit": { "amount": 2, "unit": "workingDay" } }] }] }] }
            """);
        string[] files = ["--events", log, "--mapping", Write("mapping.json", Mapping), "--at", "2026-07-09T00:00:00+07:00", "--language", "en"];

        var (code, output, error) = TheConsole.Run([.. files, "--procedures", procedures]);
        var (without, _, _) = TheConsole.Run(files);

        Assert.Equal((0, "", 0), (code, error, without));
        Assert.Contains("overdue: 1\n", output, StringComparison.Ordinal);
        Assert.Contains("--procedures is used with --events only", TheConsole.Run("--procedures", procedures, "--language", "en").Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string[] Files(string? processes) =>
    [
        "--events", Write("log.csv", Log), "--mapping", Write("mapping.json", Mapping),
        .. processes is null ? [] : new[] { "--processes", Write("processes.json", processes) }, "--at", "2026-07-06T10:30:00+07:00",
    ];

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
