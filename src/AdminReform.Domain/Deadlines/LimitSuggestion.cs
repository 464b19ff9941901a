namespace AdminReform.Deadlines;

/// <summary>
/// The limit that a refused wording names all the same, for a person to confirm: the only time in it, where it is the office's, or the first, where nothing
/// before it makes it depend on a case. Where that is not certain, none is suggested.
/// </summary>
internal static class LimitSuggestion
{
    private static readonly string[] Conditions = ["trường hợp", "đối với", "nếu", "trừ", "với", "kể từ", "tính từ"];

    /// <summary>The suggestion; <see langword="null"/> where none is certain.</summary>
    /// <param name="scanner">The wording.</param>
    /// <param name="from">Where it begins: after what is said of fees.</param>
    /// <param name="amounts">The amounts of time that it names.</param>
    internal static TimeLimit? Of(WordingScanner scanner, int from, List<NamedAmount> amounts)
    {
        if (IsSameDay(scanner, out var isCertain))
        {
            return isCertain ? TimeLimit.SameDay : null;
        }

        return OfficeTimes.In(scanner, from, amounts, isWording: true) switch
        {
            [{ Of: > TimeOf.Other } only] => only.Amount.Limit,
            [{ Of: TimeOf.Whole } first, ..] => first.Amount.Limit,
            _ => null,
        };
    }

    /// <summary>Whether the wording begins with a same-day limit, and whether what follows leaves it one.</summary>
    private static bool IsSameDay(WordingScanner scanner, out bool isCertain)
    {
        scanner.Position = 0;
        isCertain = false;
        if (!TimeLimitReader.TakeSameDay(scanner))
        {
            return false;
        }

        var isSentence = scanner.TryTakeAny([";", "."]);
        _ = scanner.TryTake(",");
        isCertain = isSentence || scanner.TryTakeAny(Conditions);
        return true;
    }
}
