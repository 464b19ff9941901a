namespace AdminReform.Texts;

/// <summary>The languages by the forms in which a value may be asked for.</summary>
internal static class Languages
{
    internal static Language? OfForm(string format) => format switch
    {
        "vi" => Language.Vietnamese,
        "en" => Language.English,
        _ => null,
    };
}
