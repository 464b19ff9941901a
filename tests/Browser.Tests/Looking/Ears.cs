namespace AdminReform.Browser.Looking;

/// <summary>What of a page is asked as a screen reader hears it; what two pages have in common is asked of one of them.</summary>
public enum Ears
{
    /// <summary>Nothing: it has the words of one page and the colours of another.</summary>
    None,

    /// <summary>Everything but colours, on a screen.</summary>
    Words,

    /// <summary>Colours, on a screen.</summary>
    Colours,

    /// <summary>Everything on a screen, and all but colours on a telephone, which has the same.</summary>
    All,
}
