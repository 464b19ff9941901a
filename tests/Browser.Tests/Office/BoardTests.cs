using AdminReform.Browser.Looking;
using Microsoft.Playwright;
using OneStopOffice;

namespace AdminReform.Browser.Office;

/// <summary>The board of the one-stop office, as people see it.</summary>
[Collection(TheBrowser.Name)]
public sealed class BoardTests(TheBrowser browser) : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("one-stop-board-").FullName;

    [BrowserFact]
    public async Task It_reads_well_in_both_languages_light_and_dark()
    {
        using var office = await OfficeProcess.StartAsync(_data);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await browser.OpenAsync(scheme);
            foreach (var language in new[] { "vi", "en" })
            {
                await page.GotoAsync($"{office.Http.BaseAddress}?lang={language}");
                await page.Locator("#late + table").WaitForAsync();
                await Look.AssertIsGoodAsync(page, listensOnTelephone: (scheme, language) == (ColorScheme.Light, "vi"));
            }

            await page.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task After_the_office_was_down_it_goes_on_by_itself()
    {
        var page = await browser.OpenAsync();
        Uri address;
        using (var office = await OfficeProcess.StartAsync(_data))
        {
            address = office.Http.BaseAddress!;
            await page.GotoAsync($"{address}?lang=en");
            await page.GetByText("Updating live.").WaitForAsync();
            office.Kill();
            await page.GetByText("Connection lost; connecting again…").WaitForAsync();
        }

        using var again = await OfficeProcess.StartAsync(_data, address);
        await page.GetByText("Updating live.").WaitForAsync();
        await again.SendAsync(HttpMethod.Put, "/one-stop/commands/late-1", """
            {"kind":"open","dossier":{"id":"late-while-away","procedure":"1.001193","receivingUnit":"H26.12","resolvingUnit":"H26.12","field":"Hộ tịch","channel":"counter",
              "events":[{"type":"accepted","at":"2026-07-06T09:00:00","limit":{"amount":5,"unit":"workingDay"} }] } }
            """);
        await page.GetByText("late-while-away").First.WaitForAsync();
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task Without_script_one_sees_ones_own_and_takes_up_a_notice()
    {
        using var office = await OfficeProcess.StartAsync(_data);
        var page = await browser.OpenAsync(withScript: false);
        do
        {
            await page.GotoAsync($"{office.Http.BaseAddress}?lang=en&who=unit:H26.12");
        }
        while (await page.GetByRole(AriaRole.Button, new() { Name = "Taken up" }).CountAsync() == 0);

        Assert.Equal(0, await page.GetByText("H26.21-").CountAsync());
        await page.Locator("#who").SelectOptionAsync("officer:officer-an");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        Assert.Equal(0, await page.Locator("main").GetByText("officer-binh").CountAsync());

        Assert.All(await page.Locator("#steps + table td:last-child").AllInnerTextsAsync(), left => Assert.Matches(@"^(late by |less than |\d+ (working hour|minute))", left));
        var dossier = await page.Locator("#told + table tbody th").First.InnerTextAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Taken up" }).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.GetByText("✓").First.WaitForAsync();
        Assert.Contains("officer-an", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "✓" })).ToContainTextAsync(dossier);
        await page.CloseAsync();
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);
}
