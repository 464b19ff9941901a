using System.Collections.Frozen;

namespace AdminReform.Deadlines;

/// <summary>Words between which a blank is missing: <c>Thời hạngiải quyết</c>.</summary>
internal static class JoinedWords
{
    private const string Toned = "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";
    private const string Vowels = "aăâeêioôơuưy" + Toned;

    // Where a word is two that follow each other in words which a limit is read by.
    private static readonly FrozenDictionary<string, int> Known = TimeLimitReader.Openings.Concat(LimitDoubts.All).Concat(ReceiptClause.Starts)
        .Concat(["ngày làm việc", "giờ làm việc", "từ ngày", "ngày nhận", "đủ hồ sơ", "hồ sơ hợp lệ"])
        .SelectMany(phrase => phrase.Split(' ') is var words ? words.Zip(words.Skip(1)) : [])
        .DistinctBy(pair => pair.First + pair.Second).ToFrozenDictionary(pair => pair.First + pair.Second, pair => pair.First.Length, StringComparer.Ordinal);

    /// <summary>Where a blank is certainly missing, in the order of the text.</summary>
    internal static List<int> In(ReadOnlySpan<char> text)
    {
        var (missing, words) = (new List<int>(), Known.GetAlternateLookup<ReadOnlySpan<char>>());
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            if (end > start && words.TryGetValue(text[start..end], out var length))
            {
                missing.Add(start + length);
            }

            start = end;
        }

        return missing;
    }

    /// <summary>The first word between two positions that is two, of which nothing is certain: no word of Vietnamese has two tones, or vowels on both sides of a consonant.</summary>
    internal static int? FirstIn(string text, int from, int to)
    {
        var (start, tones, groups, isVowel) = (from, 0, 0, false);
        for (var position = from; position < to; position++)
        {
            if (!char.IsLetter(text[position]))
            {
                (start, tones, groups, isVowel) = (position + 1, 0, 0, false);
                continue;
            }

            tones += Toned.Contains(text[position], StringComparison.Ordinal) ? 1 : 0;
            groups += !isVowel && Vowels.Contains(text[position], StringComparison.Ordinal) ? 1 : 0;
            isVowel = Vowels.Contains(text[position], StringComparison.Ordinal);
            if (tones > 1 || (tones > 0 && groups > 1))
            {
                return start;
            }
        }

        return null;
    }
}
