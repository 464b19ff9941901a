namespace AdminReform.Browser.Looking;

/// <summary>A test with cases that needs a browser; without one it is left out, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.WhyLeftOut;
}
