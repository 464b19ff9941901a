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

    /// <summary>Gets the words in one language.</summary>
    public string In(Language language) => language == Language.English ? English : Vietnamese;

    /// <summary>Returns the Vietnamese words.</summary>
    public override string ToString() => Vietnamese;
}
