using Microsoft.Playwright;

namespace AdminReform.Browser.Looking;

/// <summary>One browser for all tests of the process; each has pages of its own in it, so that they run side by side.</summary>
internal static class TheBrowser
{
    /// <summary>How long is waited for what must come; only a test that fails waits so long.</summary>
    internal const int Patience = 60_000;

    private static readonly Lazy<Task<IBrowser>> One = new(LaunchAsync);

    /// <summary>An empty page as a reader with a system of this colour sees it.</summary>
    internal static async Task<IPage> OpenAsync(ColorScheme scheme = ColorScheme.Light, int width = 1280, bool withScript = true)
    {
        var browser = await One.Value;
        var page = await browser.NewPageAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = withScript });
        page.SetDefaultTimeout(Patience);
        return page;
    }

    private static async Task<IBrowser> LaunchAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Path ?? throw new InvalidOperationException("There is no chromium on this machine, and where everything is checked nothing may be left out."),
            // Letters are as wide as their font has them, whatever a machine does to them for its screen.
            Args = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
        });
        AppDomain.CurrentDomain.ProcessExit += (_, _) => playwright.Dispose();
        return browser;
    }
}
