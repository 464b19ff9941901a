using AdminReform.Law;
using AdminReform.Values;

namespace AdminReform.Indices;

public sealed class IndexSeriesTests
{
    private static readonly Publication Source = new("PAPI", "CECODES, UNDP");

    [Theory]
    [Holds("PAR INDEX", certainty: Certainty.Secondary), Holds("SIPAS", certainty: Certainty.Secondary), Holds("PCI", certainty: Certainty.Secondary)]
    [InlineData(IndexKind.ParIndex, true)]
    [InlineData(IndexKind.Sipas, true)]
    [InlineData(IndexKind.Pci, false)]
    public void Three_indices_run_from_0_to_100_and_two_of_them_in_per_cent(IndexKind kind, bool isPercent)
    {
        var index = new[] { IndexDefinition.ParIndex, IndexDefinition.Sipas, IndexDefinition.Pci }.Single(one => one.Kind == kind);
        Assert.Equal((0, 100, isPercent, 0), (index.Scale.From, index.Scale.To, index.IsPercent, index.Dimensions.Count));
    }

    [Fact, Holds("PAPI", certainty: Certainty.Secondary)]
    public void PAPI_has_eight_dimensions_of_1_to_10_and_a_total_of_at_most_80()
    {
        Assert.Equal(8, IndexDefinition.Papi.Dimensions.Count);
        Assert.Equal(80, IndexDefinition.Papi.Dimensions.Aggregate(Fraction.Zero, (sum, dimension) => sum + dimension.Scale.To));
        Assert.Equal(80, IndexDefinition.Papi.Scale.To);
        Assert.All(IndexDefinition.Papi.Dimensions, dimension => Assert.Equal((1, 10), (dimension.Scale.From, dimension.Scale.To)));
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
