using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>One year of an index for one province, as published.</summary>
/// <param name="Year">The year that it speaks of.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Score">The total; <see langword="null"/> where only a rank or a group was published.</param>
/// <param name="Rank">The rank and the number of ranked units; <see langword="null"/> where none was published.</param>
/// <param name="Group">The group or tier as published, in its words; groups are relative to the year and are never recomputed.</param>
/// <param name="Dimensions">The dimensions in order; empty where they were not published.</param>
public sealed record IndexYear(
    int Year, Publication Source, Fraction? Score = null, Rank? Rank = null, string? Group = null, ValueList<Fraction>? Dimensions = null)
{
    /// <summary>Returns the year, the score and the rank.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Year}: {(Score is { } score ? $"score {score}" : "no score")}{(Rank is null ? "" : $", rank {Rank}")}{(Group is null ? "" : $", {Group}")}");
}
