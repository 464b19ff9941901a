using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Units;

/// <summary>Results of a unit that were registered together just before a statutory month closed (kết quả đăng ký hàng loạt).</summary>
/// <param name="From">The first of them.</param>
/// <param name="To">The last of them.</param>
/// <param name="Dossiers">The dossiers, by the moment of their results.</param>
internal sealed record ResultBulk(LocalDateTime From, LocalDateTime To, ValueList<string> Dossiers)
{
    /// <summary>The bulks among results: each as long as it can be from its first on; none overlaps another.</summary>
    /// <param name="results">The results, in order.</param>
    /// <param name="count">How many results make a bulk.</param>
    /// <param name="within">Within how long.</param>
    public static ValueList<ResultBulk> In(ValueList<ClosingResult> results, int count, Duration within)
    {
        List<ResultBulk> bulks = [];
        for (var first = 0; first < results.Count;)
        {
            var end = first + 1;
            while (end < results.Count && Between(results[first].At, results[end].At) <= within)
            {
                end++;
            }

            if (end - first >= count)
            {
                bulks.Add(new(results[first].At, results[end - 1].At, [.. results.AsSpan()[first..end].ToArray().Select(result => result.Dossier)]));
                first = end;
            }
            else
            {
                first++;
            }
        }

        return ValueList.From(bulks);
    }

    /// <summary>Returns the number of results and when they came.</summary>
    public override string ToString() => $"{Dossiers.Count} results from {From:uuuu-MM-dd'T'HH:mm:ss} to {To:uuuu-MM-dd'T'HH:mm:ss}";

    private static Duration Between(LocalDateTime from, LocalDateTime to) => to.InUtc().ToInstant() - from.InUtc().ToInstant();
}
