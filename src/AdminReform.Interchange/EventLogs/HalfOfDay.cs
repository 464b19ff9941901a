namespace AdminReform.Interchange.EventLogs;

/// <summary>The halves of a day as Vietnamese (SA, CH) and English writes them.</summary>
internal static class HalfOfDay
{
    private static readonly (string Text, bool IsAfternoon)[] Texts = [("SA", false), ("CH", true), ("AM", false), ("PM", true)];

    /// <summary>Takes one from the head of a text, spaces before it included; <see langword="null"/> where there is none.</summary>
    internal static bool? Take(ref ReadOnlySpan<char> left)
    {
        var rest = left.TrimStart();
        foreach (var (text, isAfternoon) in Texts)
        {
            if (rest.StartsWith(text, StringComparison.OrdinalIgnoreCase) && (rest.Length == text.Length || !char.IsLetter(rest[text.Length])))
            {
                left = rest[text.Length..];
                return isAfternoon;
            }
        }

        return null;
    }

    /// <summary>The text with AM and PM for SA and CH, as patterns have it.</summary>
    internal static string InEnglish(string text)
    {
        for (var at = 0; at + 2 <= text.Length; at++)
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + 2 == text.Length || !char.IsLetter(text[at + 2])))
            {
                var half = text.AsSpan(at, 2);
                if (half.Equals("SA", StringComparison.OrdinalIgnoreCase) || half.Equals("CH", StringComparison.OrdinalIgnoreCase))
                {
                    return $"{text[..at]}{(char.ToUpperInvariant(text[at]) == 'S' ? "AM" : "PM")}{text[(at + 2)..]}";
                }
            }
        }

        return text;
    }
}
