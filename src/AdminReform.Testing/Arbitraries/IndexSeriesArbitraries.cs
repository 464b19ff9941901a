using AdminReform.Indices;
using AdminReform.Values;
using static AdminReform.Testing.Arbitraries.DocumentArbitraries;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Series of the four indices, with dimensions that add up to the total where there are any.</summary>
public static class IndexSeriesArbitraries
{
    private static readonly IndexDefinition[] Known = [IndexDefinition.ParIndex, IndexDefinition.Sipas, IndexDefinition.Papi, IndexDefinition.Pci];

    /// <summary>Up to three series of up to three years.</summary>
    public static Arbitrary<ValueList<IndexSeries>> Series() => Lists(
        from definition in Gen.Elements(Known)
        from province in Gen.Elements("Hà Nội", "Bình Phước")
        from years in Listed(Year(definition))
        select IndexSeries.Create(definition, province, years.DistinctBy(year => year.Year)).Value);

    private static Gen<IndexYear> Year(IndexDefinition definition) =>
        from year in Gen.Choose(2012, 2026)
        from source in PlanDocumentArbitraries.Source
        from hundredths in OrNull(Gen.Choose(800, 8000))
        from rank in Maybe(PlanDocumentArbitraries.Place)
        from @group in Maybe(Words)
        from tenths in Gen.Choose(10, 100).ArrayOf(definition.Dimensions.Count)
        from broken in Gen.Elements(true, false)
        let dimensions = ValueList.From(tenths.Select(tenth => Fraction.Of(tenth, 10)))
        select dimensions.Count > 0 && broken
            ? new IndexYear(year, source, dimensions.Aggregate(Fraction.Zero, (sum, one) => sum + one), rank, @group, dimensions)
            : new IndexYear(year, source, hundredths is { } score ? Fraction.Of(score, 100) : null, rank, @group);
}
