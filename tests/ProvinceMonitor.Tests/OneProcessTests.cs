using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace ProvinceMonitor;

/// <summary>The province in one process over a file: what one starts with.</summary>
public sealed partial class OneProcessTests(ITestOutputHelper output) : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("province-").FullName;

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
        }

        await Trial.VerifyAsync(Path.Combine(_data, "office.db"), output);
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

    [GeneratedRegex("value=\"unit:(H26\\.[0-9]+)\"")]
    private static partial Regex Unit();

    [GeneratedRegex("<b>[1-9][0-9,]*</b> open dossiers? (is|are) overdue")]
    private static partial Regex Overdue();
}
