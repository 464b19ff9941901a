using Microsoft.Playwright;

namespace AdminReform.Browser.Looking;

/// <summary>One browser for all tests, which take turns with it.</summary>
public sealed class TheBrowser : IAsyncLifetime
{
    /// <summary>What the tests of this browser are called together.</summary>
    public const string Name = "the browser";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.WhyLeftOut is null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Chromium.Path ?? throw new InvalidOperationException("There is no chromium on this machine, and where everything is checked nothing may be left out."),
                // Letters are as wide as their font has them, whatever a machine does to them for its screen.
                Args = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
            });
        }
    }

    /// <summary>An empty page as a reader with a system of this colour sees it.</summary>
    internal async Task<IPage> OpenAsync(ColorScheme scheme = ColorScheme.Light, int width = 1280, bool withScript = true)
    {
        var page = await _browser!.NewPageAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = withScript });
        page.SetDefaultTimeout(60_000);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
