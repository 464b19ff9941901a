namespace AdminReform.Texts;

/// <summary>The same words in Vietnamese and in English; neither may be blank, because who reads that language would be told nothing.</summary>
/// <param name="Vietnamese">The Vietnamese words, in composed Unicode (NFC).</param>
/// <param name="English">The English words.</param>
public sealed record LocalizedText(string Vietnamese, string English)
{
    /// <summary>The Vietnamese words, in composed Unicode (NFC).</summary>
    /// <exception cref="ArgumentException">They are blank.</exception>
    public string Vietnamese { get; init => field = RequiredText.Of(value, nameof(Vietnamese)); } = RequiredText.Of(Vietnamese, nameof(Vietnamese));

    /// <summary>The English words.</summary>
    /// <exception cref="ArgumentException">They are blank.</exception>
    public string English { get; init => field = RequiredText.Of(value, nameof(English)); } = RequiredText.Of(English, nameof(English));

    /// <summary>Whether the English words are English, and not the Vietnamese ones for want of others.</summary>
    public bool IsTranslated => English != Vietnamese;

    /// <summary>Words of which no English is known, as those of a record of the National Database: who reads English is told the Vietnamese ones.</summary>
    /// <exception cref="ArgumentException">They are blank.</exception>
    public static LocalizedText Untranslated(string vietnamese) => new(vietnamese, vietnamese);

    /// <summary>Gets the words in one language.</summary>
    public string In(Language language) => language == Language.English ? English : Vietnamese;

    /// <summary>Returns the Vietnamese words.</summary>
    public override string ToString() => Vietnamese;
}
