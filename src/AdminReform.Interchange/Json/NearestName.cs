using AdminReform.Results;

namespace AdminReform.Interchange.Json;

/// <summary>Words a name that is not known, with the nearest one that is.</summary>
internal static class NearestName
{
    private const int LongestQuote = 60;

    /// <summary>Says that a name is not known, and which one was perhaps meant, or which there are.</summary>
    internal static (string Vietnamese, string English) Words(string name, IEnumerable<string> known)
    {
        string[] names = [.. known.Order(StringComparer.Ordinal)];
        var shown = BoundedWords.Cut(name, LongestQuote);
        var (list, nearest) = (string.Join(", ", names), Find(name, names));
        return nearest is null
            ? ($"Không biết “{shown}”; các tên dùng được: {list}", $"“{shown}” is not known; the names are: {list}")
            : ($"Không biết “{shown}”; có phải “{nearest}”? Các tên dùng được: {list}", $"“{shown}” is not known; did you mean “{nearest}”? The names are: {list}");
    }

    /// <summary>The name with the fewest letters that differ; null where too many do, two names are as near, or none is known.</summary>
    /// <remarks>Codes lie close together: “H26.9” is as near to “H26.1” as to “H26.2”, and neither is guessed.</remarks>
    internal static string? Find(string name, IEnumerable<string> known)
    {
        var nearest = known.Distinct().Select(one => (Name: one, Edits: Edits(name, one))).OrderBy(one => one.Edits).Take(2).ToArray();
        if (nearest.Length == 0 || (nearest.Length == 2 && nearest[0].Edits == nearest[1].Edits))
        {
            return null;
        }

        var length = nearest[0].Name.Length;
        return nearest[0].Edits <= Math.Max(1, Math.Min(length / 2, Math.Max(2, length / 3))) ? nearest[0].Name : null;
    }

    /// <summary>The least number of letters to put in, take out, replace or swap with the next, whatever their case.</summary>
    internal static int Edits(string one, string other)
    {
        // A name much longer than the other is none of its misspellings, and is not measured.
        if (Math.Abs(one.Length - other.Length) > other.Length)
        {
            return int.MaxValue;
        }

        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1,
                    rows[i - 1, j - 1] + (Same(one[i - 1], other[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(one[i - 1], other[j - 2]) && Same(one[i - 2], other[j - 1]))
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[one.Length, other.Length];
    }

    private static bool Same(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}
