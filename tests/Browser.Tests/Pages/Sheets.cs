using AdminReform.Browser.Looking;
using AdminReform.Texts;
using Microsoft.Playwright;

namespace AdminReform.Browser.Pages;

/// <summary>Pages that are a text each, as the main job writes them: shown, looked at, and printed.</summary>
internal static class Sheets
{
    /// <summary>An A4 sheet in points.</summary>
    internal static readonly (int Width, int Height) Upright = (595, 842);

    /// <summary>The same across.</summary>
    internal static readonly (int Width, int Height) Across = (842, 595);

    internal static async Task<IPage> ShowAsync(string html, int width = 1280)
    {
        // What the main job writes has no script, and needs none.
        var page = await TheBrowser.OpenAsync(width: width, withScript: false);
        await page.SetContentAsync(html);
        return page;
    }

    /// <summary>Looks at pages of one language, light and dark. Vietnamese is heard whole, with its colours in the dark; of English the words are left.</summary>
    internal static async Task AssertReadWellAsync(Language language, params string[] pages)
    {
        var isVietnamese = language == Language.Vietnamese;
        var page = await TheBrowser.OpenAsync();
        foreach (var html in pages)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await page.SetContentAsync(html);
            await Look.AssertIsGoodAsync(page, isVietnamese ? Ears.All : Ears.Words);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await Look.AssertIsGoodAsync(page, isVietnamese ? Ears.Colours : Ears.None);
        }

        await page.CloseAsync();
    }

    /// <summary>Prints a page from a system with dark colours.</summary>
    /// <returns>The size of each sheet, in points.</returns>
    internal static async Task<IReadOnlyList<(int Width, int Height)>> PrintAsync(string html)
    {
        var page = await TheBrowser.OpenAsync(ColorScheme.Dark);
        await page.SetContentAsync(html);
        var printed = Print.Pages(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        await page.CloseAsync();
        return printed;
    }
}
