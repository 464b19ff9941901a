using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AdminReform.Hosting.Rig;
using Xunit.Abstractions;

namespace ProvinceMonitor;

/// <summary>The province in one process over a file: what one starts with.</summary>
public sealed partial class OneProcessTests(ITestOutputHelper output) : IDisposable
{
    private const string Merged = "H26.40";

    private readonly string _data = Directory.CreateTempSubdirectory("province-").FullName;

    private string Store => Path.Combine(_data, "office.db");

    [Fact]
    public async Task In_one_process_over_a_file_events_are_taken_people_are_told_and_the_board_shows_all_agencies()
    {
        var behind = Trial.Behind;
        using var http = new HttpClient();
        using (var all = await ProvinceProcess.StartAsync("--data", _data, "--behind", behind))
        {
            await Trial.LoadAsync(all.Address, behind, output);
            var page = await http.GetStringAsync(new Uri(all.Address, "/?lang=en"));
            Assert.Equal(30, Unit().Matches(page).Select(match => match.Groups[1].Value).Distinct().Count());
            Assert.Matches(Overdue(), page);
            Assert.Contains("prefers-color-scheme", await http.GetStringAsync(new Uri(all.Address, "/board.css")), StringComparison.Ordinal);
            Assert.Contains("<script", await http.GetStringAsync(new Uri(all.Address, "/dashboard/")), StringComparison.Ordinal);
            Assert.Equal("Healthy", await http.GetStringAsync(new Uri(all.Address, "/health")));
            await ReportedAsync(http, all.Address);
            await SucceededAsync(http, all.Address);
        }

        await Trial.VerifyAsync(Store, output);
    }

    [Fact]
    public async Task Traces_and_figures_go_to_a_collector()
    {
        await using var collector = await Collector.StartAsync();
        using var http = new HttpClient();
        using (var all = await ProvinceProcess.StartAsync(collector.Variables, "--data", _data, "--behind", Trial.Behind))
        {
            _ = await http.GetStringAsync(new Uri(all.Address, "/one-stop/late"));
            await collector.UntilSaidAsync("/v1/traces", "province-monitor-all", "/one-stop/late", "adminreform.desk.step", "IAgencyGrain/WakeAsync");
            await collector.UntilSaidAsync("/v1/metrics", "province-monitor-all", "adminreform.dossiers.overdue", "adminreform.lag", "orleans-", "http.server.request.duration");
        }
    }

    [Theory]
    [InlineData("silo", "--store", "office.db")]
    [InlineData("front")]
    [InlineData("--behind", "-01:00:00")]
    [InlineData("load", "--rate", "0")]
    [InlineData("load", "--to", "somewhere")]
    [InlineData("lode")]
    public async Task What_cannot_be_meant_is_refused_and_nothing_is_started(params string[] arguments)
    {
        var (status, _, said) = await ProvinceProcess.RunAsync(typeof(OneStopOffice.Board).Assembly.Location, arguments);
        Assert.Equal(1, status);
        Assert.DoesNotContain("listening", said, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    // The plan of the province is one desk more: a figure that falls short is told, and the plan as it stands has it.
    private static async Task ReportedAsync(HttpClient http, Uri address)
    {
        using var report = new StringContent(
            """
            {"kind":"report","unit":"H26","report":{"measurements":[{"indicator":"on-time","date":"2026-06-30","value":{"share":{"part":4,"whole":5}},"source":{"title":"a report","publisher":"the province"}}]}}
            """,
            Encoding.UTF8, "application/json");
        using var answer = await http.PutAsync(new Uri(address, "/one-stop/commands/figures?wait=20"), report);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var plan = await http.GetStringAsync(new Uri(address, "/one-stop/plans?unit=H26"));
        Assert.Contains("\"target\":\"on-time\"", plan, StringComparison.Ordinal);
        Assert.Contains("results.monthly", plan, StringComparison.Ordinal);
        Assert.Contains("\"subject\":\"on-time\"", await http.GetStringAsync(new Uri(address, "/one-stop/standing?kind=planAlert&unit=H26")), StringComparison.Ordinal);
    }

    // Said by another process while the office runs; where the agencies know the unit, they must say that it has ended.
    private async Task SucceededAsync(HttpClient http, Uri address)
    {
        string[] follow = ["succeed", Store, "--id", "merger", "--follow", $"{Merged}=H26.39"];
        var (refused, _, why) = await Trial.OfStoreAsync([.. follow, .. Trial.Settings]);
        Assert.Equal(1, refused);
        Assert.Contains("succession.unit.in-being", why, StringComparison.Ordinal);
        for (var times = 0; times < 2; times++)
        {
            var (status, figures, said) = await Trial.OfStoreAsync(follow);
            Assert.Equal((0, 1), (status, figures["units"]));
            Assert.Contains($"{Merged}: ", said, StringComparison.Ordinal);
        }

        await Waiting.UntilAsync("nothing is late at the merged unit", async () =>
            !(await http.GetStringAsync(new Uri(address, $"/one-stop/late?unit={Merged}"))).Contains("\"dossier", StringComparison.Ordinal));
    }

    [GeneratedRegex("value=\"unit:(H26\\.[0-9]+)\"")]
    private static partial Regex Unit();

    [GeneratedRegex("<b>[1-9][0-9,]*</b> open dossiers? (is|are) overdue")]
    private static partial Regex Overdue();
}
