using System.Text.RegularExpressions;
using AdminReform.Browser.Looking;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace AdminReform.Browser.Office;

/// <summary>The board while its office comes and goes: it says since when it is not live, comes back by itself, and has lost nothing.</summary>
public sealed class LiveTests(SmallOffice office) : IClassFixture<SmallOffice>
{
    [BrowserFact]
    public async Task After_the_office_was_killed_and_started_again_it_goes_on_by_itself()
    {
        var page = await TheBrowser.OpenAsync();
        await page.GotoAsync($"{office.Process.Http.BaseAddress}?lang=en");
        await SaysAsync(page, "^Updating live\\. ");
        office.Process.Kill();
        await SaysAsync(page, "^Not live since \\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}: connection lost, trying again\\.$");

        await office.StartAgainAsync();
        await SaysAsync(page, "^Updating live again since ");
        await OpenAsync("late-after-the-kill");
        await page.Locator("[id='late-late-after-the-kill']").WaitForAsync();
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task After_its_store_was_replaced_it_goes_on_from_what_there_is_now()
    {
        using var own = new SmallOffice();
        await own.InitializeAsync();
        var page = await TheBrowser.OpenAsync();
        await page.GotoAsync($"{own.Process.Http.BaseAddress}?lang=en");
        await SaysAsync(page, "^Updating live\\. ");
        await OpenAsync(own, "late-in-the-store-before");
        await page.Locator("[id='late-late-in-the-store-before']").WaitForAsync();

        // The store before had come further than the new one will.
        await page.EvaluateAsync("seen = '1000000'");

        await own.ReplaceStoreAsync();
        await SaysAsync(page, "^Updating live again since ");
        Assert.Equal(0, await page.Locator("[id='late-late-in-the-store-before']").CountAsync());
        await OpenAsync(own, "late-in-the-store-after");
        await page.Locator("[id='late-late-in-the-store-after']").WaitForAsync();
        await page.CloseAsync();
    }

    // A stream that is answered with anything but itself is closed for good, and no browser opens it again.
    [BrowserTheory]
    [InlineData(StatusCodes.Status503ServiceUnavailable)]
    [InlineData(StatusCodes.Status204NoContent)]
    public async Task While_something_before_the_office_answers_in_its_place_it_says_so_and_comes_back(int status)
    {
        await using var doorway = await Doorway.OpenAsync(office.Process.Http.BaseAddress!);
        var page = await TheBrowser.OpenAsync();
        await page.GotoAsync($"{doorway.Address}?lang=en");
        await SaysAsync(page, "^Updating live\\. ");
        await OpenAsync($"late-before-{status}");
        await page.Locator($"[id='late-late-before-{status}']").WaitForAsync();
        Assert.Equal("", doorway.Streams.Take());

        doorway.Close(status);
        await SaysAsync(page, "^Not live since \\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}: connection lost, trying again\\.$");
        Assert.Contains("lost", await page.Locator("#live").GetAttributeAsync("class"), StringComparison.Ordinal);
        await Task.Run(doorway.Streams.Take);
        await OpenAsync($"late-meanwhile-{status}");
        await Task.Run(doorway.Streams.Take);
        doorway.Open();

        await SaysAsync(page, "^Updating live again since \\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}\\. \\d+ open dossiers? (is|are) overdue\\.$");
        await page.Locator($"[id='late-late-meanwhile-{status}']").WaitForAsync();
        Assert.Matches("^\\?after=[1-9]\\d*$", await Task.Run(doorway.Streams.Take));
        Assert.DoesNotContain("lost", await page.Locator("#live").GetAttributeAsync("class"), StringComparison.Ordinal);
        await OpenAsync($"late-afterwards-{status}");
        await page.Locator($"[id='late-late-afterwards-{status}']").WaitForAsync();
        await page.CloseAsync();
    }

    // With a clock of the test: the first wait is about a second, each wait twice the one before, and none is above half a minute and a quarter of it.
    [BrowserFact]
    public async Task It_tries_again_after_growing_waits_and_begins_with_a_short_one_anew()
    {
        await using var doorway = await Doorway.OpenAsync(office.Process.Http.BaseAddress!);
        var page = await TheBrowser.OpenAsync();
        // A clock that stands until it is moved, however long a busy machine takes.
        var start = new DateTime(2026, 9, 16, 10, 30, 0, DateTimeKind.Utc);
        await page.Clock.InstallAsync(new() { TimeDate = start });
        await page.Clock.PauseAtAsync(start.AddSeconds(1));
        await page.GotoAsync($"{doorway.Address}?lang=en");
        await SaysAsync(page, "^Updating live\\. ");
        doorway.Streams.Take();

        doorway.Close(StatusCodes.Status503ServiceUnavailable);
        foreach (var seconds in new[] { 1, 2, 4, 8, 16, 30, 30 })
        {
            await IsTriedWithinAsync(page, doorway, seconds);
        }

        doorway.Open();
        await page.WaitForFunctionAsync("() => stream.readyState === EventSource.CLOSED");
        await page.Clock.RunForAsync(38_000);
        await SaysAsync(page, "^Updating live again since ");
        await Task.Run(doorway.Streams.Take);
        doorway.Close(StatusCodes.Status503ServiceUnavailable);
        await IsTriedWithinAsync(page, doorway, 1);
        await page.CloseAsync();
    }

    private static async Task IsTriedWithinAsync(IPage page, Doorway doorway, int seconds)
    {
        await page.WaitForFunctionAsync("() => stream.readyState === EventSource.CLOSED");
        await page.Clock.RunForAsync(seconds * 749);
        Assert.Equal(2, await page.EvaluateAsync<int>("stream.readyState"));
        await page.Clock.RunForAsync(seconds * 502);
        await Task.Run(doorway.Streams.Take);
    }

    private static Task SaysAsync(IPage page, string pattern) => Assertions.Expect(page.Locator("#live")).ToHaveTextAsync(new Regex(pattern));

    private Task OpenAsync(string dossier) => OpenAsync(office, dossier);

    private static async Task OpenAsync(SmallOffice office, string dossier) => await office.Process.SendAsync(HttpMethod.Put, $"/one-stop/commands/open-{dossier}", $$"""
        {"kind":"open","dossier":{"id":"{{dossier}}","procedure":"1.001193","receivingUnit":"H26.12","resolvingUnit":"H26.12","field":"Hộ tịch","channel":"counter",
          "events":[{"type":"accepted","at":"2026-07-06T09:00:00","limit":{"amount":5,"unit":"workingDay"} }] } }
        """);
}
