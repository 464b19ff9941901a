using System.Text.RegularExpressions;
using AdminReform.Browser.Looking;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using OneStopOffice;

namespace AdminReform.Browser.Office;

/// <summary>The board while its office comes and goes: it says since when it is not live, comes back by itself, and has lost nothing.</summary>
[Collection(TheBrowser.Name)]
public sealed class LiveTests(TheBrowser browser) : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("one-stop-live-").FullName;

    [BrowserFact]
    public async Task After_the_office_was_killed_and_started_again_it_goes_on_by_itself()
    {
        var page = await browser.OpenAsync();
        Uri address;
        using (var office = await OfficeProcess.StartAsync(_data))
        {
            address = office.Http.BaseAddress!;
            await page.GotoAsync($"{address}?lang=en");
            await SaysAsync(page, "^Updating live\\. ");
            office.Kill();
            await SaysAsync(page, "^Not live since \\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}: connection lost, trying again\\.$");
        }

        using var again = await OfficeProcess.StartAsync(_data, address);
        await SaysAsync(page, "^Updating live again since ");
        await OpenAsync(again, "late-afterwards");
        await page.Locator("[id='late-late-afterwards']").WaitForAsync();
        await page.CloseAsync();
    }

    // A stream that is answered with anything but itself is closed for good, and no browser opens it again.
    [BrowserTheory]
    [InlineData(StatusCodes.Status503ServiceUnavailable)]
    [InlineData(StatusCodes.Status204NoContent)]
    public async Task While_something_before_the_office_answers_in_its_place_it_says_so_and_comes_back(int status)
    {
        using var office = await OfficeProcess.StartAsync(_data);
        await using var doorway = await Doorway.OpenAsync(office.Http.BaseAddress!);
        var page = await browser.OpenAsync();
        await page.GotoAsync($"{doorway.Address}?lang=en");
        await SaysAsync(page, "^Updating live\\. ");
        await OpenAsync(office, "late-before");
        await page.Locator("[id='late-late-before']").WaitForAsync();
        Assert.Equal("", doorway.Streams.Take());

        doorway.Close(status);
        await SaysAsync(page, "^Not live since \\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}: connection lost, trying again\\.$");
        Assert.Contains("lost", await page.Locator("#live").GetAttributeAsync("class"), StringComparison.Ordinal);
        await Task.Run(doorway.Streams.Take);
        await OpenAsync(office, "late-meanwhile");
        await Task.Run(doorway.Streams.Take);
        doorway.Open();

        await SaysAsync(page, "^Updating live again since \\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}\\. \\d+ open dossiers? (is|are) overdue\\.$");
        await page.Locator("[id='late-late-meanwhile']").WaitForAsync();
        Assert.Matches("^\\?after=[1-9]\\d*$", await Task.Run(doorway.Streams.Take));
        Assert.DoesNotContain("lost", await page.Locator("#live").GetAttributeAsync("class"), StringComparison.Ordinal);
        await OpenAsync(office, "late-afterwards");
        await page.Locator("[id='late-late-afterwards']").WaitForAsync();
        await page.CloseAsync();
    }

    // With a clock of the test: the first wait is about a second, each wait twice the one before, and none is above half a minute and a quarter of it.
    [BrowserFact]
    public async Task It_tries_again_after_growing_waits_and_begins_with_a_short_one_anew()
    {
        using var office = await OfficeProcess.StartAsync(_data);
        await using var doorway = await Doorway.OpenAsync(office.Http.BaseAddress!);
        var page = await browser.OpenAsync();
        await page.Clock.InstallAsync();
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

    public void Dispose() => Directory.Delete(_data, recursive: true);

    private static async Task IsTriedWithinAsync(IPage page, Doorway doorway, int seconds)
    {
        await page.WaitForFunctionAsync("() => stream.readyState === EventSource.CLOSED");
        await page.Clock.RunForAsync(seconds * 749);
        Assert.Equal(2, await page.EvaluateAsync<int>("stream.readyState"));
        await page.Clock.RunForAsync(seconds * 502);
        await Task.Run(doorway.Streams.Take);
    }

    private static Task SaysAsync(IPage page, string pattern) => Assertions.Expect(page.Locator("#live")).ToHaveTextAsync(new Regex(pattern), new() { Timeout = 60_000 });

    private static async Task OpenAsync(OfficeProcess office, string dossier) => await office.SendAsync(HttpMethod.Put, $"/one-stop/commands/open-{dossier}", $$"""
        {"kind":"open","dossier":{"id":"{{dossier}}","procedure":"1.001193","receivingUnit":"H26.12","resolvingUnit":"H26.12","field":"Hộ tịch","channel":"counter",
          "events":[{"type":"accepted","at":"2026-07-06T09:00:00","limit":{"amount":5,"unit":"workingDay"} }] } }
        """);
}
