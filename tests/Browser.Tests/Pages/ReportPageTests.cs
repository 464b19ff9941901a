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
public sealed class ReportPageTests
{
    private static readonly ReviewView City = ReviewBuild.Run(RebuiltReview.Input());
    private static readonly ReviewView Troubled = ReviewBuild.Run(Caseloads.Of(200) with { Plan = PlanChoice.Hanoi136 });

    [BrowserTheory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public Task It_reads_well(Language language) => Sheets.AssertReadWellAsync(language, Draw(City, language), Draw(Troubled, language));

    [BrowserTheory]
    [InlineData(Language.Vietnamese, 10)]
    [InlineData(Language.English, 10)]
    public async Task It_is_printed_on_so_many_sheets_and_the_form_across(Language language, int sheets)
    {
        var printed = await Sheets.PrintAsync(Draw(City, language));

        Assert.Equal(sheets, printed.Count);
        Assert.Equal([Sheets.Upright, Sheets.Across], printed.Distinct());
        Assert.Single(printed, Sheets.Across);
    }

    // On a telephone, and as short as the city's page may be there.
    [BrowserTheory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public async Task The_first_screen_of_a_telephone_says_what_is_wrong_and_that_the_dossiers_are_not_real(Language language)
    {
        var page = await Sheets.ShowAsync(Draw(City, language), width: 390);

        foreach (var part in new[] { "header .caution strong", ".headline" })
        {
            var box = (await page.Locator(part).BoundingBoxAsync())!;
            Assert.InRange(box.Y + box.Height, 50, 844);
        }

        Assert.InRange((await page.Locator("html").BoundingBoxAsync())!.Height, 5_000, 15_000);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task A_figure_of_an_agency_leads_to_its_own_dossiers_and_these_to_their_proofs()
    {
        var page = await Sheets.ShowAsync(Draw(Troubled, Language.English));
        var agency = Troubled.Agencies.First(line => line.OpenOverdue > 0);
        var list = Troubled.Shown.Value.OfAgencies.Single(each => each.Agency == agency.Name && each.Class == DossierClass.Overdue);
        var place = page.Locator($"#{new DossierLinks(Troubled, new Words(Language.English)).IdOf(agency.Name, DossierClass.Overdue)}");
        Assert.False(await place.IsVisibleAsync());

        await page.Locator("[aria-labelledby=agency-table] tr").Filter(new() { HasText = agency.Name }).Locator("td").First.Locator("a").ClickAsync();
        await Assertions.Expect(place).ToBeVisibleAsync();
        await Assertions.Expect(place.Locator("h3")).ToHaveTextAsync($"Open, overdue: {agency.OpenOverdue}");
        await place.GetByText(list.First[0]).ClickAsync();

        Assert.Equal(list.First[0], await page.Locator("dt:target").InnerTextAsync());
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task A_figure_leads_to_its_dossiers_and_a_dossier_to_its_proof()
    {
        var page = await Sheets.ShowAsync(Draw(Troubled, Language.English));
        var list = page.Locator($"#{DossierLinks.IdOf(DossierClass.ResolvedLate)}");
        var first = Troubled.Shown.Value.Lists.Single(each => each.Class == DossierClass.ResolvedLate).First[0];
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
        var page = await TheBrowser.OpenAsync();
        var html = Draw(view, Language.Vietnamese);
        Assert.InRange(html.Length, 10_000, 1_000_000);
        await page.SetContentAsync(html);

        await Look.AssertIsGoodAsync(page, dossiers == 0 ? Ears.All : Ears.Words);
        await page.SetViewportSizeAsync(390, 900);
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 500, height);
        await page.CloseAsync();
    }

    private static string Draw(ReviewView view, Language language) => Page.Draw(view, new Words(language));
}
