using System.Globalization;
using AdminReform.Browser.Looking;
using AdminReform.Calendars;
using Microsoft.Playwright;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Browser.Office;

/// <summary>The board of the one-stop office, as people see it.</summary>
public sealed class BoardTests(RunningOffice office) : IClassFixture<RunningOffice>
{
    private static readonly string[] Lists = ["late", "due", "steps", "told"];

    [BrowserTheory]
    [InlineData(ColorScheme.Light, "vi", Ears.All)]
    [InlineData(ColorScheme.Light, "en", Ears.Words)]
    [InlineData(ColorScheme.Dark, "vi", Ears.Colours)]
    [InlineData(ColorScheme.Dark, "en", Ears.None)]
    public async Task It_reads_well(ColorScheme scheme, string language, Ears ears)
    {
        var page = await TheBrowser.OpenAsync(scheme);
        await page.GotoAsync($"{office.Address}?lang={language}");
        await Assertions.Expect(page.Locator("#live")).ToContainTextAsync(language == "vi" ? "Đang cập nhật trực tiếp." : "Updating live.");

        await Look.AssertIsGoodAsync(page, ears);
        await page.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_first_screen_says_how_many_are_late_whose_since_when_and_what_to_do(int width)
    {
        var page = await TheBrowser.OpenAsync(width: width);
        await page.SetViewportSizeAsync(width, 844);
        await page.GotoAsync($"{office.Address}?lang=en");
        var late = (await office.Process.SendAsync(HttpMethod.Get, "/one-stop/late")).Body.GetProperty("items").EnumerateArray().ToList();

        Assert.Equal($"{late.Count.ToString("#,0", CultureInfo.InvariantCulture)} open dossiers are overdue", await page.Locator("#now").InnerTextAsync());
        Assert.Equal($"{late.Count}", await NumberAsync(page, "#to-do-0 + b"));
        var box = (await page.Locator(".headline").BoundingBoxAsync())!;
        Assert.InRange(box.Y + box.Height, 100, 844);
        Assert.Equal(["Whose", "Since when", "What to do"], await page.Locator(".headline dt").AllInnerTextsAsync());
        var whose = await page.Locator(".headline ul li").AllInnerTextsAsync();
        Assert.All(late.GroupBy(each => each.GetProperty("unit").GetString()).Select(unit => unit.Count()).OrderDescending().Zip(whose, (count, name) => (count, name)), unit =>
            Assert.Matches($@" {unit.count}, since \d\d/\d\d/\d{{4}}: officer-\w+ \(\d+\)", unit.name));
        await page.CloseAsync();
    }

    // Thousands stand on pages; together the pages have each once, and the numbers above say how many.
    [BrowserFact]
    public async Task Without_script_every_row_of_every_list_is_on_one_of_its_pages()
    {
        var page = await TheBrowser.OpenAsync(withScript: false);
        var late = (await office.Process.SendAsync(HttpMethod.Get, "/one-stop/late")).Body.GetProperty("items").EnumerateArray().ToList();
        await page.GotoAsync($"{office.Address}?lang=en");
        foreach (var list in Lists)
        {
            Assert.Equal(OneStopOffice.BoardTable.Rows, await page.Locator($"#{list} ~ table tbody tr").CountAsync());
        }

        List<string> seen = [.. await page.Locator("#late ~ table tbody th").AllInnerTextsAsync()];
        while (await page.Locator("#late-next").CountAsync() > 0)
        {
            await page.Locator("#late-next").FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForURLAsync($"**late={(seen.Count / OneStopOffice.BoardTable.Rows) + 1}#late");
            seen.AddRange(await page.Locator("#late ~ table tbody th").AllInnerTextsAsync());
        }

        Assert.Equal(late.Select(each => each.GetProperty("dossierId").GetString()!).Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
        Assert.EndsWith($"of {seen.Count}", (await page.Locator("#late ~ .pages").InnerTextAsync()).Split('\n', ' ') is { Length: > 2 } words ? string.Join(' ', words.Take(3)) : "", StringComparison.Ordinal);
        await page.CloseAsync();
    }

    // Counted here day by day.
    [BrowserFact]
    public async Task Days_overdue_are_working_days_as_in_the_report()
    {
        var page = await TheBrowser.OpenAsync(withScript: false);
        await page.GotoAsync($"{office.Address}?lang=en");
        var today = LocalDateTimePattern.GeneralIso.Parse((await page.Locator("#at").GetAttributeAsync("datetime"))!).Value.Date;
        var rows = await page.Locator("#late ~ table tbody tr").AllAsync();

        Assert.Contains("Overdue (working days)", await page.Locator("#late ~ table thead").InnerTextAsync(), StringComparison.Ordinal);
        foreach (var row in rows)
        {
            var cells = await row.Locator("td").AllInnerTextsAsync();
            var due = LocalDatePattern.CreateWithInvariantCulture("dd/MM/yyyy").Parse(cells[3]).Value;
            var days = Enumerable.Range(1, Period.DaysBetween(due, today)).Count(day => WorkingCalendars.VietnamCivilService.IsWorkingDay(due.PlusDays(day)));
            Assert.Equal($"{Math.Max(1, days)}", cells[4]);
        }

        // Those that a week alone does not explain are named.
        var first = LocalDatePattern.CreateWithInvariantCulture("dd/MM/yyyy").Parse((await rows[0].Locator("td").AllInnerTextsAsync())[3]).Value;
        var off = Enumerable.Range(1, Period.DaysBetween(first, today)).Select(first.PlusDays).Where(day => day.DayOfWeek < IsoDayOfWeek.Saturday && !WorkingCalendars.VietnamCivilService.IsWorkingDay(day)).ToList();
        var since = await page.Locator(".headline dd").Nth(1).InnerTextAsync();
        Assert.Equal(off.Count > 0, since.Contains("not counting the days off", StringComparison.Ordinal));
        Assert.All(off, day => Assert.Contains(day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), since, StringComparison.Ordinal));
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task Without_script_one_sees_ones_own_and_takes_up_a_notice_with_the_keyboard()
    {
        var page = await TheBrowser.OpenAsync(withScript: false);
        await page.GotoAsync($"{office.Address}?lang=en&who=unit:H26.12");
        Assert.Equal(0, await page.Locator("main").GetByText("H26.21-").CountAsync());
        Assert.NotEqual(0, await page.Locator("main").GetByText("officer-binh").CountAsync());

        await page.Locator("#who").SelectOptionAsync("officer:officer-an");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**officer-an**");
        Assert.Equal(0, await page.Locator("main").GetByText("officer-binh").CountAsync());
        Assert.All(await page.Locator("#steps ~ table td:last-child").AllInnerTextsAsync(), left => Assert.Matches(@"^(late by |less than |\d+ (working hour|minute))", left));

        var waiting = await NumberAsync(page, ".headline ol li:last-child b");
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Take up" }).First;
        var taken = await button.GetAttributeAsync("value");
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**#told");

        Assert.Contains("officer-an", page.Url, StringComparison.Ordinal);
        Assert.Equal(int.Parse(waiting, CultureInfo.InvariantCulture) - 1, int.Parse(await NumberAsync(page, ".headline ol li:last-child b"), CultureInfo.InvariantCulture));
        Assert.Equal(0, await page.Locator($"button[value='{taken}']").CountAsync());
        while (await page.Locator("#told-last").CountAsync() > 0)
        {
            await page.Locator("#told-last").ClickAsync();
            await page.WaitForLoadStateAsync();
        }

        await Assertions.Expect(page.Locator($"[id='told-{taken}']")).ToContainTextAsync("✓ officer-an");
        await page.CloseAsync();
    }

    // From the beginning of the page on, with nothing but the key that goes on.
    [BrowserFact]
    public async Task With_the_keyboard_alone_one_comes_to_the_board_and_to_each_list()
    {
        var page = await TheBrowser.OpenAsync();
        await page.GotoAsync($"{office.Address}?lang=en");
        await Assertions.Expect(page.Locator("#live")).ToContainTextAsync("Updating live.");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#board")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("#to-late")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("h2#late")).ToBeFocusedAsync();
        Assert.NotEqual("none", await page.Locator("h2#late").EvaluateAsync<string>("each => getComputedStyle(each).outlineStyle"));
        await page.CloseAsync();
    }

    // What is read or stood on stays where it is when the board is read anew.
    [BrowserFact]
    public async Task What_has_not_changed_stays_and_keeps_the_focus()
    {
        var page = await TheBrowser.OpenAsync();
        await page.AddInitScriptAsync("""addEventListener("DOMContentLoaded", () => window.given = [...document.querySelectorAll("#late ~ table *")])""");
        await page.GotoAsync($"{office.Address}?lang=en");
        await Assertions.Expect(page.Locator("#live")).ToContainTextAsync("Updating live.");
        Assert.True(await page.EvaluateAsync<bool>("given.length > 20 && given.every(each => each.isConnected)"));
        await page.Locator("#steps ~ figure summary").ClickAsync();
        var button = page.Locator("#told ~ table button").Nth(2);
        await button.FocusAsync();
        await page.EvaluateAsync("""
            window.kept = [...document.querySelectorAll("#late ~ table tr")].slice(2);
            const page = document.createElement("template");
            page.innerHTML = board.innerHTML.replace(" open", "");
            page.content.querySelector("#late ~ table tbody tr").remove();
            page.content.querySelector("#told ~ table tbody tr").remove();
            page.content.querySelector("#now b").textContent = "1";
            put(page.innerHTML);
            """);

        Assert.True(await page.EvaluateAsync<bool>("kept.every(row => row.isConnected) && kept.length === document.querySelectorAll('#late ~ table tbody tr').length"));
        Assert.Equal("1 open dossiers are overdue", await page.Locator("#now").InnerTextAsync());
        await Assertions.Expect(page.Locator("#told ~ table button").Nth(1)).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#steps ~ figure table")).ToBeVisibleAsync();

        await page.EvaluateAsync("""put(board.innerHTML.replace(/<tr role="row" id="told-[^]*?<\/tr>/g, ""))""");
        await Assertions.Expect(page.Locator("h2#told")).ToBeFocusedAsync();
        await page.CloseAsync();
    }

    private static async Task<string> NumberAsync(IPage page, string place) => (await page.Locator(place).InnerTextAsync()).Replace(",", "", StringComparison.Ordinal);
}
