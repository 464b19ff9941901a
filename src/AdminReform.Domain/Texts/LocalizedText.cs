namespace AdminReform.Texts;

/// <summary>The same words in Vietnamese and in English.</summary>
/// <param name="Vietnamese">The Vietnamese words, in composed Unicode (NFC).</param>
/// <param name="English">The English words.</param>
public sealed record LocalizedText(string Vietnamese, string English)
{
    /// <summary>Gets the words in one language.</summary>
    public string In(Language language) => language == Language.English ? English : Vietnamese;

    /// <summary>Returns the Vietnamese words.</summary>
    public override string ToString() => Vietnamese;
}
