using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>The years of one index for one province; a year may be missing.</summary>
public sealed record IndexSeries
{
    // Totals and dimensions are published with two decimals: each is off by at most half of the last one.
    private static readonly Fraction HalfOfTheLastDecimal = Fraction.Of(1, 200);

    private const int FirstYear = 1900;
    private const int LastYear = 9000;

    private IndexSeries(IndexDefinition definition, string province, ValueList<IndexYear> years) =>
        (Definition, Province, Years) = (definition, province, years);

    /// <summary>The index.</summary>
    public IndexDefinition Definition { get; }

    /// <summary>The province.</summary>
    public string Province { get; }

    /// <summary>The years that were published, in order.</summary>
    public ValueList<IndexYear> Years { get; }

    /// <summary>The years between the first and the last that are missing.</summary>
    public ValueList<int> Missing => Years.Count == 0
        ? []
        : [.. Enumerable.Range(Years[0].Year, Years[^1].Year - Years[0].Year).Except(Years.Select(year => year.Year))];

    /// <summary>The year; <see langword="null"/> where the province is missing in it.</summary>
    public IndexYear? this[int year] => Years.FirstOrDefault(one => one.Year == year);

    /// <summary>Makes a series; a failure tells everything that cannot be.</summary>
    /// <param name="definition">The index.</param>
    /// <param name="province">The province.</param>
    /// <param name="years">The years, in any order.</param>
    /// <param name="maximumProblems">The greatest number of problems that are listed; one more then tells the number of the rest (<c>problems.more</c>).</param>
    /// <exception cref="ArgumentOutOfRangeException">The greatest number is not positive.</exception>
    public static Result<IndexSeries> Create(
        IndexDefinition definition, string province, IEnumerable<IndexYear> years, int maximumProblems = ProblemList.Usual)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumProblems);
        return CreateWith(definition, province, years, new ProblemList(maximumProblems));
    }

    internal static Result<IndexSeries> CreateWith(IndexDefinition definition, string province, IEnumerable<IndexYear> years, ProblemList problems)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentException.ThrowIfNullOrWhiteSpace(province);
        ArgumentNullException.ThrowIfNull(years);
        ValueList<IndexYear> ordered = [.. years.OrderBy(year => year.Year)];
        problems.AddAll(ordered.GroupBy(year => year.Year).Where(group => group.Count() > 1).Select(group => Fault(
            "indices.year.twice", group.Key, "có hai lần", "is there twice")));
        problems.AddAll(ordered.SelectMany(year => Check(definition, year)));
        return problems.Or(new IndexSeries(definition, province, ordered));
    }

    /// <summary>Returns the index, the province and the years.</summary>
    public override string ToString() => $"{Definition.Kind} of {Province}: {string.Join(", ", Years.Select(year => year.Year))}";

    private static IEnumerable<Problem> Check(IndexDefinition definition, IndexYear year)
    {
        if (year.Year is < FirstYear or > LastYear)
        {
            yield return Fault("indices.year.range", year.Year, $"không trong khoảng {FirstYear}–{LastYear}", $"is not within {FirstYear}–{LastYear}");
        }

        if (year.Score is { } score && !definition.Scale.Contains(score))
        {
            yield return Fault("indices.score.off-scale", year.Year, $"có điểm ngoài thang {definition.Scale}", $"has a score off the scale {definition.Scale}");
        }

        if (year.Dimensions is not { Count: > 0 } dimensions)
        {
            yield break;
        }

        if (dimensions.Count != definition.Dimensions.Count)
        {
            yield return Fault(
                "indices.dimensions.count", year.Year, $"phải có {definition.Dimensions.Count} lĩnh vực", $"must have {definition.Dimensions.Count} dimensions");
            yield break;
        }

        foreach (var (value, dimension) in dimensions.Zip(definition.Dimensions).Where(pair => !pair.Second.Scale.Contains(pair.First)))
        {
            yield return Fault(
                "indices.score.off-scale", year.Year, $"có lĩnh vực {dimension.Number} ngoài thang", $"has dimension {dimension.Number} off its scale ({value})");
        }

        var sum = dimensions.Aggregate(Fraction.Zero, (total, value) => total + value);
        var tolerance = HalfOfTheLastDecimal * (dimensions.Count + 1);
        if (year.Score is { } published && (sum - published > tolerance || published - sum > tolerance))
        {
            yield return Fault("indices.dimensions.sum", year.Year, "có tổng các lĩnh vực khác điểm chung", "has dimensions that do not add up to its total");
        }
    }

    private static Problem Fault(string code, int year, string vietnamese, string english) =>
        Problem.Of(code, $"Năm {year} {vietnamese}.", $"The year {year} {english}.", $"{year}");
}
