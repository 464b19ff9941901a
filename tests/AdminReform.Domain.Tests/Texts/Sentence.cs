using System.Text.RegularExpressions;

namespace AdminReform.Texts;

/// <summary>A sentence that is put together of parts: where one of them says nothing, a hole is left.</summary>
internal static partial class Sentence
{
    internal static void HasNoHole(LocalizedText words)
    {
        HasNoHole(words.Vietnamese);
        HasNoHole(words.English);
    }

    internal static void HasNoHole(string words) => Assert.DoesNotMatch(Hole(), words);

    // Space at an end or twice, nothing between brackets or quotes, nothing after a colon or before a mark.
    [GeneratedRegex(@"^\s|\s$|\s\s|\(\s?\)|\[\s?\]|“\s?”|^[:;,.]|:$|:\s(?:[;,.]|\((?:ngày|on)\s)|[(\s][.,;:)]|[,;]\s?[,;.]")]
    private static partial Regex Hole();
}
