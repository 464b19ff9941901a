using AdminReform.Values;

namespace AdminReform.Plans;

public static class PlanArbitraries
{
    private const int DaysInYear = 365;

    public static Arbitrary<Threshold> Thresholds() => (
        from percent in Gen.Frequency((1, Gen.Constant(100)), (4, Gen.Choose(40, 99)))
        from strict in Gen.Elements(true, false)
        select new Threshold(Fraction.OfPercent(percent), strict && percent < 100)).ToArbitrary();

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
}
