using System.Numerics;

namespace AdminReform.Values;

public static class FractionArbitraries
{
    public static Arbitrary<Fraction> Fractions() => Arb.From(
        from numerator in Gen.Choose(-100_000, 100_000)
        from denominator in Gen.Choose(1, 5_000)
        select Fraction.Of(numerator, denominator),
        fraction => fraction == Fraction.Zero ? [] : [Fraction.Zero, fraction.Floor(), Fraction.Of(fraction.Numerator / 2, fraction.Denominator)]);

    public static Arbitrary<Share> Shares() => Arb.From(
        from whole in Gen.Choose(0, 1_000)
        from part in Gen.Choose(0, whole)
        select new Share(part, whole),
        share => share.Whole == 0 ? [] : [new Share(share.Part / 2, share.Whole / 2), new Share(0, share.Whole)]);

    public static Arbitrary<Rounding> Roundings() => Gen.Elements(Enum.GetValues<Rounding>()).ToArbitrary();

    internal static BigInteger Whole(this Fraction fraction) =>
        fraction.Denominator.IsOne ? fraction.Numerator : throw new ArgumentException("Not a whole number.", nameof(fraction));
}
