using AdminReform.Browser.Looking;
using AdminReform.Texts;
using Microsoft.Playwright;
using OnTimeReview.Reading;
using OnTimeReview.Rendering;
using OnTimeReview.Rendering.Html;
using OnTimeReview.Reviewing;
using OnTimeReview.Views;

namespace AdminReform.Browser.Pages;

/// <summary>The page of a plan by itself, as people see it: with figures of every kind, and with those of the articles that ship.</summary>
[Collection(TheBrowser.Name)]
public sealed class PlanPageTests(TheBrowser browser)
{
    private static readonly PlanReviewView Shipped = PlanReview.Run(PlanFile.Read("hanoi-136", Path.Combine(AppContext.BaseDirectory, "articles.measurements.json"), null)!);

    [BrowserTheory]
    [InlineData(Language.Vietnamese, ColorScheme.Light, Ears.All)]
    [InlineData(Language.Vietnamese, ColorScheme.Dark, Ears.Colours)]
    [InlineData(Language.English, ColorScheme.Light, Ears.Words)]
    [InlineData(Language.English, ColorScheme.Dark, Ears.None)]
    public async Task It_reads_well(Language language, ColorScheme scheme, Ears ears)
    {
        var page = await browser.OpenAsync(scheme);
        foreach (var view in new[] { Shipped, PlanExamples.Troubled })
        {
            await page.SetContentAsync(PlanPage.Draw(view, new Words(language)));
            await Look.AssertIsGoodAsync(page, ears);
        }

        await page.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(Language.Vietnamese, 3)]
    [InlineData(Language.English, 3)]
    public async Task It_is_printed_on_so_many_sheets(Language language, int sheets)
    {
        var page = await browser.OpenAsync(ColorScheme.Dark);
        await page.SetContentAsync(PlanPage.Draw(PlanExamples.Troubled, new Words(language)));

        var printed = Print.Pages(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Equal(sheets, printed.Count);
        Assert.All(printed, sheet => Assert.Equal((595, 842), sheet));
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task A_target_leads_to_how_it_was_obtained_without_script()
    {
        var page = await browser.OpenAsync(withScript: false);
        await page.SetContentAsync(PlanPage.Draw(PlanExamples.Troubled, new Words(Language.English)));
        var line = PlanExamples.Troubled.Plan.Targets.First(each => each.IsInTrouble);
        var steps = page.Locator($"#{PlanSection.IdOf(PlanExamples.Troubled.Plan, line)}");
        Assert.False(await steps.IsVisibleAsync());

        await page.Locator(".headline a").First.ClickAsync();

        await Assertions.Expect(steps).ToBeVisibleAsync();
        await page.CloseAsync();
    }
}
