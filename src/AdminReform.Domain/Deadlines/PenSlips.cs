namespace AdminReform.Deadlines;

/// <summary>
/// Slips of the pen in the words by which a start is known, other brackets than round ones, and "bắt đầu" before a start, which it does not change: read as what they
/// stand for, in the same places.
/// </summary>
internal static class PenSlips
{
    private static readonly string[] Starts = ["kể từ", "tính từ"];

    private const string Begins = "bắt đầu";

    private static readonly string[] Marked =
        ["aàáảãạăằắẳẵặâầấẩẫậ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự", "yỳýỷỹỵ", "dđ"];

    /// <summary>The text as it was meant.</summary>
    internal static WordingScanner Mended(WordingScanner scanner)
    {
        var letters = scanner.Text.ToCharArray();
        foreach (var words in Starts)
        {
            var bare = string.Concat(words.Select(Bare));
            for (var position = 0; position + words.Length <= letters.Length; position++)
            {
                if (scanner.IsWordStart(position) && IsSlipOf(bare, scanner.Text, position))
                {
                    words.CopyTo(0, letters, position, words.Length);
                }
            }
        }

        var mended = scanner.With(new(letters));
        for (var found = mended.IndexOf(Begins, 0, letters.Length); found >= 0; found = mended.IndexOf(Begins, found + 1, letters.Length))
        {
            mended.Position = found + Begins.Length;
            if (OtherStart.TryTake(mended))
            {
                Array.Fill(letters, ' ', found, Begins.Length);
            }
        }

        for (var position = 0; position < letters.Length; position++)
        {
            letters[position] = letters[position] switch { '[' or '{' => '(', ']' or '}' => ')', var letter => letter };
        }

        return scanner.With(new(letters));
    }

    /// <summary>A letter without its marks.</summary>
    internal static char Bare(char letter) => Array.Find(Marked, letters => letters.Contains(letter, StringComparison.Ordinal)) is { } found ? found[0] : letter;

    // A text without any marks is no slip, nor is a word of its own: "thống kê từ".
    private static bool IsSlipOf(string bare, string text, int position)
    {
        var isMarked = false;
        for (var at = 0; at < bare.Length; at++)
        {
            if (Bare(text[position + at]) != bare[at])
            {
                return false;
            }

            isMarked |= text[position + at] != bare[at];
        }

        var end = position + bare.Length;
        return isMarked && !text.AsSpan(position).StartsWith("kê ", StringComparison.Ordinal) && (end == text.Length || !char.IsLetter(text[end]));
    }
}
