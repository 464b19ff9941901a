using AdminReform.Values;

namespace AdminReform.Indices;

public sealed class IndexSeriesTests
{
    private static readonly Publication Source = new("PAPI", "CECODES, UNDP");

    [Fact]
    public void PAPI_has_eight_dimensions_of_1_to_10_and_a_total_of_at_most_80()
    {
        Assert.Equal(8, IndexDefinition.Papi.Dimensions.Count);
        Assert.Equal(80, IndexDefinition.Papi.Dimensions.Aggregate(Fraction.Zero, (sum, dimension) => sum + dimension.Scale.To));
        Assert.Equal(80, IndexDefinition.Papi.Scale.To);
    }

    [Fact]
    public void A_year_may_be_missing_and_years_come_in_order()
    {
        var series = IndexSeries.Create(IndexDefinition.Papi, "Bắc Ninh", [new(2023, Source, 43), new(2020, Source, 42)]).Value;
        Assert.Equal([2020, 2023], series.Years.Select(year => year.Year));
        Assert.Equal([2021, 2022], series.Missing);
        Assert.Null(series[2021]);
    }

    [Fact]
    public void What_cannot_be_is_told_at_once()
    {
        ValueList<Fraction> fives = [.. Enumerable.Repeat((Fraction)5, 8)];
        var problems = IndexSeries.Create(IndexDefinition.Papi, "Hà Nội",
        [
            new(2020, Source, 81),
            new(2021, Source, 40, Dimensions: fives),
            new(2021, Source, 41, Dimensions: fives),
            new(2022, Source, 40, Dimensions: [5]),
            new(2023, Source, 40, Dimensions: [11, .. fives.Skip(1)]),
        ]).Problems;
        Assert.Equal(
            ["indices.year.twice", "indices.score.off-scale", "indices.dimensions.sum", "indices.dimensions.count", "indices.score.off-scale", "indices.dimensions.sum"],
            problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_rank_lies_among_the_ranked_units_and_is_compared_only_within_the_same_number()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rank(64, 63));
        Assert.Equal(7, new Rank(38, 63).GainSince(new Rank(45, 63)));
        Assert.Null(new Rank(20, 34).GainSince(new Rank(45, 63)));
    }
}
