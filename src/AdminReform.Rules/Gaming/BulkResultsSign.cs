using AdminReform.OnTime;
using AdminReform.Reports;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Gaming;

/// <summary>A sign of gaming: many results registered within minutes, just before a statutory month closes (đăng ký kết quả hàng loạt).</summary>
/// <param name="Unit">The resolving unit.</param>
/// <param name="Month">The statutory month that was about to close.</param>
/// <param name="From">The first result of the bulk.</param>
/// <param name="To">The last result of the bulk.</param>
/// <param name="Dossiers">The dossiers, by the moment of their results.</param>
public sealed record BulkResultsSign(string Unit, ReportingPeriod Month, LocalDateTime From, LocalDateTime To, ValueList<string> Dossiers)
{
    /// <summary>How many results make a bulk.</summary>
    public const int DefaultCount = 20;

    /// <summary>Looks through a caseload.</summary>
    /// <param name="caseload">The dossiers.</param>
    /// <param name="count">How many results make a bulk; at least 2.</param>
    /// <param name="span">Within how long; <see langword="null"/> for ten minutes.</param>
    /// <param name="lastDays">On how many last days of a statutory month; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is out of range.</exception>
    /// <returns>The longest bulks, by unit and then by time; none overlaps another.</returns>
    public static ValueList<BulkResultsSign> In(Caseload caseload, int count = DefaultCount, Duration? span = null, int lastDays = 2)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastDays, 1);
        var within = span ?? Duration.FromMinutes(10);
        var byUnit = new SortedDictionary<string, List<(LocalDateTime Ready, string Id)>>(StringComparer.Ordinal);
        foreach (ref readonly var entry in caseload.Entries)
        {
            if (entry.Dossier.ReadyAt is { } ready && ReportingPeriod.MonthOf(ready.Date).Last.PlusDays(-lastDays) < ready.Date)
            {
                if (!byUnit.TryGetValue(entry.Dossier.ResolvingUnit, out var results))
                {
                    byUnit.Add(entry.Dossier.ResolvingUnit, results = []);
                }

                results.Add((ready, entry.Dossier.Id));
            }
        }

        return [.. byUnit.SelectMany(pair => Bulks(pair.Key, pair.Value, count, within))];
    }

    private static IEnumerable<BulkResultsSign> Bulks(string unit, List<(LocalDateTime Ready, string Id)> results, int count, Duration within)
    {
        results.Sort((left, right) => left.Ready != right.Ready ? left.Ready.CompareTo(right.Ready) : string.CompareOrdinal(left.Id, right.Id));
        for (var first = 0; first < results.Count;)
        {
            var end = first + 1;
            while (end < results.Count && Between(results[first].Ready, results[end].Ready) <= within)
            {
                end++;
            }

            if (end - first >= count)
            {
                var bulk = results[first..end];
                yield return new(unit, ReportingPeriod.MonthOf(bulk[0].Ready.Date), bulk[0].Ready, bulk[^1].Ready, [.. bulk.Select(item => item.Id)]);
                first = end;
            }
            else
            {
                first++;
            }
        }
    }

    private static Duration Between(LocalDateTime from, LocalDateTime to) => to.InUtc().ToInstant() - from.InUtc().ToInstant();
}
