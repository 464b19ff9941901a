using AdminReform.Indices;
using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>One year of a ranking seen from a base.</summary>
/// <param name="Year">The year.</param>
/// <param name="Rank">The rank.</param>
/// <param name="Gain">Places gained on the year before; <see langword="null"/> where that year is missing or cannot be compared.</param>
/// <param name="Average">Places gained a year since the base; <see langword="null"/> where the ranks cannot be compared.</param>
internal sealed record RankGainYear(int Year, Rank Rank, int? Gain, Fraction? Average)
{
    /// <summary>Returns the year, the rank and the gain.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Year}: rank {Rank}, gain {Gain?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown"}, average {Average?.ToString() ?? "unknown"}");
}
