using AdminReform.Texts;

namespace AdminReform.Values;

/// <summary>Words what is printed before a figure.</summary>
internal static class QualifierWords
{
    /// <summary>The words with a space after them; nothing for the figure itself.</summary>
    internal static string Before(Qualifier qualifier, Language language)
    {
        LocalizedText? words = qualifier switch
        {
            Qualifier.About => new("khoảng", "about"),
            Qualifier.Nearly => new("gần", "nearly"),
            Qualifier.MoreThan => new("hơn", "more than"),
            Qualifier.AtLeast => new("ít nhất", "at least"),
            _ => null,
        };
        return words is null ? "" : $"{words.In(language)} ";
    }
}
