namespace AdminReform.Browser.Looking;

/// <summary>A test that needs a browser; without one it is left out, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.WhyLeftOut;
}
