using AdminReform.Values;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Thresholds in whole per cent.</summary>
public static class ThresholdArbitraries
{
    /// <summary>From 40 to 100 per cent, strict or not; one in five is 100 per cent, which cannot be strict.</summary>
    public static Arbitrary<Threshold> Thresholds() => (
        from percent in Gen.Frequency((1, Gen.Constant(100)), (4, Gen.Choose(40, 99)))
        from strict in Gen.Elements(true, false)
        select new Threshold(Fraction.OfPercent(percent), strict && percent < 100)).ToArbitrary();
}
