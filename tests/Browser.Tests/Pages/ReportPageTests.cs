using AdminReform.Browser.Looking;
using AdminReform.Texts;
using Microsoft.Playwright;
using OnTimeReview.Rebuilding;
using OnTimeReview.Rendering;
using OnTimeReview.Rendering.Html;
using OnTimeReview.Reviewing;
using OnTimeReview.Views;

namespace AdminReform.Browser.Pages;

/// <summary>The page of a review, as people see it: of a caseload in trouble, of one where nothing is late, of none at all, and of ten thousand overdue ones.</summary>
[Collection(TheBrowser.Name)]
public sealed class ReportPageTests(TheBrowser browser)
{
    private const int Sheets = 15;

    private static readonly ReviewView City = ReviewBuild.Run(RebuiltReview.Input());
    private static readonly ReviewView Troubled = ReviewBuild.Run(Caseloads.Of(200) with { Plan = PlanChoice.Hanoi136 });

    [BrowserTheory]
    [InlineData(Language.Vietnamese, ColorScheme.Light, Ears.All)]
    [InlineData(Language.Vietnamese, ColorScheme.Dark, Ears.Colours)]
    [InlineData(Language.English, ColorScheme.Light, Ears.Words)]
    [InlineData(Language.English, ColorScheme.Dark, Ears.None)]
    public async Task It_reads_well(Language language, ColorScheme scheme, Ears ears)
    {
        var page = await browser.OpenAsync(scheme);
        foreach (var view in new[] { City, Troubled })
        {
            await page.SetContentAsync(Page.Draw(view, new Words(language)));
            await Look.AssertIsGoodAsync(page, ears);
        }

        await page.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public async Task It_is_printed_on_so_many_sheets_at_most_and_the_form_across(Language language)
    {
        var page = await browser.OpenAsync(ColorScheme.Dark);
        await page.SetContentAsync(Page.Draw(City, new Words(language)));

        var sheets = Print.Pages(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.InRange(sheets.Count, 2, Sheets);
        Assert.Equal([(595, 842), (842, 595)], sheets.Distinct());
        Assert.Single(sheets, (842, 595));
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task A_figure_leads_to_its_dossiers_and_a_dossier_to_its_proof()
    {
        var page = await browser.OpenAsync(withScript: false);
        await page.SetContentAsync(Page.Draw(Troubled, new Words(Language.English)));
        var list = page.Locator($"#{DossierLinks.IdOf(DossierClass.ResolvedLate)}");
        var first = Troubled.Lists.Single(each => each.Class == DossierClass.ResolvedLate).First[0];
        Assert.False(await list.IsVisibleAsync());

        await page.Locator(".cards").GetByText("Resolved late").ClickAsync();
        await Assertions.Expect(list).ToBeVisibleAsync();
        await list.GetByText(first.Dossier).ClickAsync();

        await Assertions.Expect(page.Locator("dt:target + dd")).ToContainTextAsync("due");
        Assert.Equal(first.Dossier, await page.Locator("dt:target").InnerTextAsync());
        await page.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(0, 2_500)]
    [InlineData(10_000, 14_000)]
    public async Task It_reads_well_however_many_are_overdue(int dossiers, int height)
    {
        var view = ReviewBuild.Run(Caseloads.Of(dossiers, percentResolved: 0));
        Assert.True(view.Overdue.Count >= dossiers / 2);
        var page = await browser.OpenAsync();
        await page.SetContentAsync(Page.Draw(view, new Words(Language.Vietnamese)));

        await Look.AssertIsGoodAsync(page, dossiers == 0 ? Ears.All : Ears.Words);
        await page.SetViewportSizeAsync(390, 900);
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 500, height);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task On_a_telephone_the_city_takes_no_scroll_of_fifteen_thousand_pixels()
    {
        var page = await browser.OpenAsync(width: 390);
        await page.SetContentAsync(Page.Draw(City, new Words(Language.Vietnamese)));

        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 5_000, 15_000);
        await page.CloseAsync();
    }
}
