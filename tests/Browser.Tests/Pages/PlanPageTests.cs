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
public sealed class PlanPageTests
{
    private static readonly PlanReviewView Shipped = PlanReview.Run(PlanFile.Read("hanoi-136", Path.Combine(AppContext.BaseDirectory, "articles.measurements.json"), null)!);

    [BrowserTheory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public Task It_reads_well(Language language) => Sheets.AssertReadWellAsync(language, Draw(Shipped, language), Draw(PlanExamples.Troubled, language));

    [BrowserTheory]
    [InlineData(Language.Vietnamese, 3)]
    [InlineData(Language.English, 3)]
    public async Task It_is_printed_on_so_many_sheets(Language language, int sheets) =>
        Assert.Equal(Enumerable.Repeat(Sheets.Upright, sheets), await Sheets.PrintAsync(Draw(PlanExamples.Troubled, language)));

    [BrowserFact]
    public async Task A_target_leads_to_how_it_was_obtained_without_script()
    {
        var page = await Sheets.ShowAsync(Draw(PlanExamples.Troubled, Language.English));
        var line = PlanExamples.Troubled.Plan.Targets.First(each => each.IsInTrouble);
        var steps = page.Locator($"#{PlanSection.IdOf(PlanExamples.Troubled.Plan, line)}");
        Assert.False(await steps.IsVisibleAsync());

        await page.Locator(".headline a").First.ClickAsync();

        await Assertions.Expect(steps).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    private static string Draw(PlanReviewView view, Language language) => PlanPage.Draw(view, new Words(language));
}
