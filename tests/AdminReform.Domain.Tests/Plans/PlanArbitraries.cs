using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

public static class PlanArbitraries
{
    private const int DaysInYear = 365;

    public static Arbitrary<Threshold> Thresholds() => ThresholdArbitraries.Thresholds();

    public static Arbitrary<RatioYear> RatioYears() => Arb.From(
        from goal in Thresholds().Generator
        from size in Gen.Choose(1, 40)
        from cases in Gen.ArrayOf(
            from day in Gen.Choose(0, DaysInYear - 1)
            from onTime in Gen.Frequency((9, Gen.Constant(true)), (2, Gen.Constant(false)))
            select (day, onTime), size)
        from below in Gen.Choose(0, 10)
        from above in Gen.Choose(0, 10)
        select new RatioYear(goal, [.. cases], new VolumeOutlook(Math.Max(0, size - below), size + above)),
        year => year.Cases.Count == 0 ? [] : [year with { Cases = [.. year.Cases.Skip(1)], Outlook = new VolumeOutlook(0, year.Outlook.AtMost) }]);

    /// <summary>Figures up to the end of June, each since the first day or since the day after an earlier figure; some are a period and its sum.</summary>
    public static Arbitrary<CutYear> CutYears() => Arb.From(
        from year in RatioYears().Generator
        from days in Gen.Choose(0, 180).ListOf()
        from picks in Gen.Choose(0, 99).ArrayOf(16)
        let inOrder = days.Distinct().Order().Take(8).ToList()
        select new CutYear(year, [.. inOrder.SelectMany((day, index) => Published(day, [.. inOrder.Take(index)], picks[2 * index], picks[(2 * index) + 1]))]),
        cut => cut.Published.Count == 0 ? [] : [cut with { Published = [.. cut.Published.SkipLast(1)] }]);

    public static Arbitrary<PlannedYears> PlannedYears() => Arb.From(
        from reading in Gen.Elements(Enum.GetValues<GrowthReading>())
        from cap in Gen.Elements(30, 60, 100)
        from count in Gen.Choose(1, 4)
        from growth in Gen.Elements(0, 10, 20, 50).ArrayOf(count)
        from days in Gen.Frequency((2, Gen.Constant(364)), (2, Gen.Choose(0, 363)), (1, Gen.Constant(-1))).ArrayOf(count + 1)
        from percents in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(0, 100))).ArrayOf(count + 1)
        select new PlannedYears(reading, cap, [.. growth], [.. days.Zip(percents, (day, percent) => day < 0 ? ((int, int)?)null : (day, percent))]),
        _ => []);

    public static Arbitrary<CutTerm> CutTerms() => Arb.From(
        from first in Gen.Frequency((1, Gen.Choose(0, 700)), (1, Gen.Choose(310, 360)))
        from length in Gen.Frequency((1, Gen.Choose(0, 60)), (3, Gen.Choose(0, 1200)))
        let start = new LocalDate(2021, 1, 1).PlusDays(first)
        select new CutTerm(start, start.PlusDays(length)),
        term => term.First == term.Last ? [] : [term with { Last = term.Last.PlusDays(-1) }]);

    private static IEnumerable<(int Day, int? After)> Published(int day, List<int> earlier, int pick, int other) =>
        earlier.Count == 0 ? [(day, pick % 2 == 0 ? null : -1)]
        : pick % 4 == 0 ? [(day, null)]
        : pick % 4 == 1 ? [(day, earlier[other % earlier.Count]), (day, null)]
        : [(day, earlier[other % earlier.Count])];
}
