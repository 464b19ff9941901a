namespace AdminReform.Texts;

/// <summary>A language in which the library can speak to people.</summary>
public enum Language
{
    /// <summary>Vietnamese (tiếng Việt), the language of the law and the default.</summary>
    Vietnamese = 0,

    /// <summary>English.</summary>
    English = 1,
}
