namespace AdminReform.Deadlines;

/// <summary>Lines after a limit that say what is paid, and nothing of time.</summary>
internal static class FeeLines
{
    private static readonly string[] Labels = ["mức phí, lệ phí", "phí, lệ phí", "mức lệ phí", "mức phí", "lệ phí", "phí"];

    private static readonly string[] OfTime = ["thời hạn", "thời gian", "trong ngày", "kể từ", "tính từ"];

    /// <summary>The text without them, where nothing else follows.</summary>
    internal static string Without(string text)
    {
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            if (text[(end + 1)..].Split('\n').All(line => string.IsNullOrWhiteSpace(line) || IsOne(line)))
            {
                return text[..end];
            }
        }

        return text;
    }

    private static bool IsOne(string line)
    {
        var scanner = new WordingScanner(line);
        scanner.Position = TextClauses.SkipMarks(scanner, 0, scanner.Text.Length);
        return scanner.TryTakeAny(Labels) && scanner.TryTake(":") && scanner.FirstOf(OfTime, 0, scanner.Text.Length) is null && !TimeLimitReader.NamesTime(line);
    }
}
