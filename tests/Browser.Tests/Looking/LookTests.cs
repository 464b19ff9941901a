namespace AdminReform.Browser.Looking;

/// <summary>What the looking finds, on pages that have one fault each.</summary>
public sealed class LookTests
{
    private const string Good = "<p>One</p><p>Two</p><p>Three</p><p>Four</p><p>Five</p><p>Six</p><p>Seven</p><p>Eight</p><p>Nine</p><p>Ten</p><p>Eleven</p>";

    [BrowserTheory]
    [InlineData("overlap", """<p style="position:absolute;left:0;top:300px">left</p><p style="position:absolute;left:10px;top:303px">over</p>""")]
    [InlineData("broken", """<p style="width:6em;word-break:break-all">on 01/12/2020 and 02/12/2020</p>""")]
    [InlineData("broken", """<p style="width:7em;overflow-wrap:anywhere">H26.12-261120-0033</p>""")]
    [InlineData("broken", """<p style="width:5em">136/KH-UBND</p>""")]
    [InlineData("clipped", """<p style="width:4em;overflow:hidden;white-space:nowrap">a long line of words</p>""")]
    [InlineData("clipped", """<svg width="100" height="20" style="overflow:visible"><text x="60" y="15">beyond the drawing</text></svg>""")]
    [InlineData("overlap", """<svg width="300" height="20"><text x="0" y="15">one over</text><text x="20" y="15">the other</text></svg>""")]
    [InlineData("scrolls", """<div style="width:3000px">wide</div>""")]
    [InlineData("scrolls", """<div style="width:100px;overflow-x:auto"><div style="width:300px">wide</div></div>""")]
    [InlineData("beyond", """<p style="position:absolute;left:-30px">out</p>""")]
    public async Task A_fault_is_found(string kind, string html)
    {
        var page = await TheBrowser.OpenAsync();
        await page.SetContentAsync(Good + html);

        Assert.Contains(await Look.FaultsAsync(page), fault => fault.StartsWith(kind, StringComparison.Ordinal));
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task What_stands_well_has_none()
    {
        var page = await TheBrowser.OpenAsync();
        await page.SetContentAsync($"{Good}<p>on 01/12/2020, 136/KH-UBND</p><p style=\"display:none\">hidden</p>");

        Assert.Empty(await Look.FaultsAsync(page));
        await page.CloseAsync();
    }
}
