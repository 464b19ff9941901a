using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OneStopOffice;

/// <summary>The web application whole: killed while it works it loses nothing and tells nothing twice, and its page is whole.</summary>
public sealed partial class OfficeTests : IDisposable
{
    private const int Rounds = 3;
    private const int Batches = 4;
    private const int InBatch = 20;

    private readonly string _data = Directory.CreateTempSubdirectory("one-stop-office-").FullName;

    [Fact]
    public async Task Killed_in_the_midst_and_started_again_it_loses_nothing_and_tells_nothing_twice()
    {
        List<(long Number, string Line)> seen = [];
        HashSet<string> sent = [];
        for (var round = 0; round < Rounds; round++)
        {
            using var office = await OfficeProcess.StartAsync(_data);

            // What was answered before the kill is there after it, and sent again it is not done again.
            await AppliedAsync(office, sent);

            var changes = await office.ChangesAsync(seen.Count);
            Assert.Equal(seen, changes.Take(seen.Count));
            for (var batch = 0; batch < Batches; batch++)
            {
                string[] ids = [.. Enumerable.Range(0, InBatch).Select(number => string.Create(CultureInfo.InvariantCulture, $"t/{round}/{batch}%2F{number}"))];
                var (status, answers) = await office.SendAsync(
                    HttpMethod.Post, "/one-stop/commands", $$"""{"commands":[{{string.Join(',', ids.Select(id => Opening(id).Insert(1, $"\"id\":\"{id}\",")))}}]}""");
                Assert.Equal(200, status);
                Assert.All(answers.GetProperty("items").EnumerateArray(), answer => Assert.Equal(202, answer.GetProperty("status").GetInt32()));
                sent.UnionWith(ids);
            }

            // While the desk works on what it has just been given.
            seen = changes;
            office.Kill();
        }

        using var last = await OfficeProcess.StartAsync(_data);
        await AppliedAsync(last, sent);

        var all = await last.ChangesAsync(seen.Count);
        Assert.Equal(all.Select(each => each.Number).Distinct().Order(), all.Select(each => each.Number));
        Assert.All(all.GroupBy(each => each.Line[(each.Line.IndexOf(' ', StringComparison.Ordinal) + 1)..]), AssertAlternates);
        var late = (await last.SendAsync(HttpMethod.Get, "/one-stop/late?unit=H26")).Body.GetProperty("items").EnumerateArray().Select(each => each.GetProperty("dossierId").GetString()!).ToList();
        Assert.Equal(sent.Order(StringComparer.Ordinal), late.Order(StringComparer.Ordinal));
        var told = Told().ToList();
        Assert.NotEmpty(told);
        Assert.Equal(told.Distinct(), told);
    }

    [Fact]
    public async Task The_page_is_whole_without_script_in_both_languages()
    {
        using var office = await OfficeProcess.StartAsync(_data);
        var late = await LateAsync(office);
        Assert.NotEmpty(late);
        foreach (var (language, heading) in ((string, string)[])[("vi", "Quá hạn, lâu nhất trước"), ("en", "Overdue, the longest first")])
        {
            var page = await office.Http.GetStringAsync($"/?lang={language}");

            Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
            Assert.Contains($"<h2 id=\"late\" tabindex=\"-1\">{heading} ({late.Count})</h2>", page, StringComparison.Ordinal);
            Assert.All(late, id => Assert.Contains($"<span class=\"whole\">{id}</span>", page, StringComparison.Ordinal));
            Assert.Equal(BoardOf(page[..page.IndexOf("</main>", StringComparison.Ordinal)]), BoardOf(await office.Http.GetStringAsync($"/board?lang={language}")));
        }

        Assert.Contains("EventSource", await office.Http.GetStringAsync("/board.js"), StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme", await office.Http.GetStringAsync("/board.css"), StringComparison.Ordinal);
        Assert.Contains("/one-stop/late", await office.Http.GetStringAsync("/openapi/v1.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_wiring_on_the_page_of_the_documents_is_that_of_the_program()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "AdminReform.sln")))
        {
            root = root.Parent;
        }

        var program = File.ReadAllText(Path.Combine(root.FullName, "samples/OneStopOffice/Program.cs")).ReplaceLineEndings("\n");
        var blocks = Block().Matches(File.ReadAllText(Path.Combine(root.FullName, "docs/web.md")).ReplaceLineEndings("\n")).Select(match => match.Groups[1].Value).ToList();

        Assert.All(blocks.Take(2), block => Assert.Contains(block, program, StringComparison.Ordinal));
        Assert.True(program.Split('\n').Length <= 42, "The wiring of the sample grows.");
    }

    private static Task AppliedAsync(OfficeProcess office, IEnumerable<string> sent) => Parallel.ForEachAsync(sent, async (id, _) =>
    {
        var (status, receipt) = await office.SendAsync(HttpMethod.Put, $"/one-stop/commands/{Uri.EscapeDataString(id)}?wait=60", Opening(id));
        Assert.Equal((200, "applied"), (status, receipt.GetProperty("state").GetString()));
    });

    public void Dispose() => Directory.Delete(_data, recursive: true);

    // Each line of each mail, and to whom.
    private IEnumerable<(string To, string Line)> Told() =>
        from file in Directory.EnumerateFiles(Path.Combine(_data, "mail"), "*.eml")
        let parts = File.ReadAllText(file).Split("\r\n\r\n", 2)
        let to = parts[0].Split("\r\n").Single(line => line.StartsWith("To: ", StringComparison.Ordinal)).Split(' ')[1]
        from Match line in Item().Matches(Encoding.UTF8.GetString(Convert.FromBase64String(parts[1])))
        select (to, line.Groups[1].Value);

    private static void AssertAlternates(IGrouping<string, (long Number, string Line)> changes)
    {
        var came = changes.OrderBy(each => each.Number).Select(each => each.Line.StartsWith("raised", StringComparison.Ordinal)).ToList();
        Assert.Equal(Enumerable.Range(0, came.Count).Select(i => i % 2 == 0), came);
    }

    // All that the seed has late, once its desks have gone live.
    private static async Task<List<string>> LateAsync(OfficeProcess office)
    {
        foreach (var unit in SeedCaseload.Procedures.Select(procedure => procedure.Unit).Distinct())
        {
            await office.UntilAppliedAsync($"seed/end/{unit}");
        }

        return [.. (await office.SendAsync(HttpMethod.Get, "/one-stop/late")).Body.GetProperty("items").EnumerateArray().Select(each => each.GetProperty("dossierId").GetString()!)];
    }

    // All of it after the moment as at which it is drawn.
    private static string BoardOf(string html) => html[html.IndexOf("</time>", StringComparison.Ordinal)..].Trim();

    // Accepted long ago, so late whatever the day.
    private static string Opening(string id) => $$"""
        {"kind":"open","dossier":{"id":"{{id}}","procedure":"1.001193","receivingUnit":"H26","resolvingUnit":"H26","field":"Hộ tịch","channel":"counter",
          "events":[{"type":"accepted","at":"2026-07-06T09:00:00","limit":{"amount":5,"unit":"workingDay"} }] } }
        """.Trim();

    [GeneratedRegex("<li>(.*?)</li>")]
    private static partial Regex Item();

    [GeneratedRegex("```csharp\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
