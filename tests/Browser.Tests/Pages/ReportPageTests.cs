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
    private const int Sheets = 17;

    private static readonly ReviewView City = ReviewBuild.Run(RebuiltReview.Input());
    private static readonly ReviewView Troubled = ReviewBuild.Run(Caseloads.Of(200) with { Plan = PlanChoice.Hanoi136 });

    [BrowserTheory]
    [InlineData(Language.Vietnamese, ColorScheme.Light)]
    [InlineData(Language.Vietnamese, ColorScheme.Dark)]
    [InlineData(Language.English, ColorScheme.Light)]
    [InlineData(Language.English, ColorScheme.Dark)]
    public async Task It_reads_well(Language language, ColorScheme scheme)
    {
        var page = await browser.OpenAsync(scheme);
        foreach (var view in new[] { City, Troubled })
        {
            await page.SetContentAsync(Page.Draw(view, new Words(language)));
            await Look.AssertIsGoodAsync(page, listensOnTelephone: (language, scheme) == (Language.Vietnamese, ColorScheme.Light));
        }

        await page.CloseAsync();
    }

    [BrowserTheory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public async Task It_is_printed_on_so_many_sheets_at_most(Language language)
    {
        var page = await browser.OpenAsync(ColorScheme.Dark);
        await page.SetContentAsync(Page.Draw(City, new Words(language)));

        Assert.InRange(Print.Pages(await page.PdfAsync(new() { PreferCSSPageSize = true })).Count, 2, Sheets);
        await page.CloseAsync();
    }
}
