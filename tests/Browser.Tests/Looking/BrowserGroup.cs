namespace AdminReform.Browser.Looking;

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(TheBrowser.Name)]
public sealed class BrowserGroup : ICollectionFixture<TheBrowser>;
