using AdminReform.Values;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Exact numbers and shares, and how they are rounded.</summary>
public static class FractionArbitraries
{
    /// <summary>Fractions of both signs, with denominators up to 5,000.</summary>
    public static Arbitrary<Fraction> Fractions() => Arb.From(
        from numerator in Gen.Choose(-100_000, 100_000)
        from denominator in Gen.Choose(1, 5_000)
        select Fraction.Of(numerator, denominator),
        fraction => fraction == Fraction.Zero ? [] : [Fraction.Zero, fraction.Floor(), Fraction.Of(fraction.Numerator / 2, fraction.Denominator)]);

    /// <summary>Parts of a whole of up to 1,000, none included.</summary>
    public static Arbitrary<Share> Shares() => Arb.From(
        from whole in Gen.Choose(0, 1_000)
        from part in Gen.Choose(0, whole)
        select new Share(part, whole),
        share => share.Whole == 0 ? [] : [new Share(share.Part / 2, share.Whole / 2), new Share(0, share.Whole)]);

    /// <summary>Every rounding.</summary>
    public static Arbitrary<Rounding> Roundings() => Gen.Elements(Enum.GetValues<Rounding>()).ToArbitrary();
}
