namespace AdminReform.Deadlines;

/// <summary>Lines after a limit that say what is paid, and nothing of time.</summary>
internal static class FeeLines
{
    private static readonly string[] Labels = ["mức phí, lệ phí", "phí, lệ phí", "mức lệ phí", "mức phí", "lệ phí", "phí"];

    private static readonly string[] Paid = ["phí", "miễn", "không thu", "theo quy định", "theo thông tư", "theo nghị quyết"];

    private static readonly string[] OfTime = ["thời hạn", "thời gian", "trong ngày", "kể từ", "tính từ", "sau khi", "giải quyết", "hồ sơ", "trường hợp"];

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

    // Each part names what is paid, or that nothing is.
    private static bool IsPaid(string part) =>
        part.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ' ') || Array.Exists(Paid, word => part.Contains(word, StringComparison.Ordinal)) || FeeBrackets.NamesMoney(new WordingScanner(part), part.Length);

    private static bool IsOne(string line)
    {
        var scanner = new WordingScanner(line);
        scanner.Position = TextClauses.SkipMarks(scanner, 0, scanner.Text.Length);
        return scanner.TryTakeAny(Labels) && scanner.TryTake(":") && scanner.FirstOf(OfTime, 0, scanner.Text.Length) is null && FreeWords.DoubtIn(scanner, 0, scanner.Text.Length) is null
            && !TimeLimitReader.NamesTime(line) && scanner.WithoutBrackets(0).Text[scanner.Position..].Split([';', ',']).All(IsPaid);
    }
}
