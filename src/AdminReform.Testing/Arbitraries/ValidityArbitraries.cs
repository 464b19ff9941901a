using AdminReform.Values;
using NodaTime;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Spans within 40 days, some of them open, so that they often touch, overlap and leave gaps.</summary>
public static class ValidityArbitraries
{
    /// <summary>The first of the 40 days.</summary>
    public static LocalDate Origin { get; } = new(2025, 6, 1);

    /// <summary>Spans of one to 40 days; one in five is open.</summary>
    public static Arbitrary<Validity> Validities() => Arb.From(
        from start in Gen.Choose(0, 39)
        from length in Gen.Choose(0, 39 - start)
        from open in Gen.Choose(0, 4)
        select new Validity(Origin.PlusDays(start), open == 0 ? null : Origin.PlusDays(start + length)),
        validity => validity.To is { } last && last > validity.From ? [new Validity(validity.From, validity.From)] : []);
}
