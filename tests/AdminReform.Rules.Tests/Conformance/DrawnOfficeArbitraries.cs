namespace AdminReform.Rules.Conformance;

/// <summary>Offices of every kind; what is left out of one that fails shows what it takes.</summary>
public static class DrawnOfficeArbitraries
{
    private const int Most = 1 << 30;

    public static Arbitrary<DrawnOffice> Offices() => Arb.From(
        from removed in Numbers(3)
        from replaced in Numbers(3)
        from own in Numbers(3)
        from first in Policy()
        from count in Gen.Choose(0, 5)
        from others in Policy().ArrayOf(count)
        from kind in Gen.Choose(0, Most)
        select new DrawnOffice(removed, replaced, own, [first, .. others], kind),
        Shrink);

    private static Gen<int[]> Numbers(int most) =>
        from count in Gen.Choose(0, most)
        from numbers in Gen.Choose(0, Most).ArrayOf(count)
        select numbers;

    // Few scopes often, so that some have policies of several days.
    private static Gen<DrawnPolicy> Policy() =>
        from scope in Gen.Frequency((1, Gen.Choose(0, Most)), (1, Gen.Choose(0, 2)))
        from day in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 2)))
        from figures in Gen.Choose(0, Most)
        from rungs in Numbers(4)
        select new DrawnPolicy(scope, day, figures, rungs);

    private static IEnumerable<DrawnOffice> Shrink(DrawnOffice office) =>
    [
        .. Without(office.Removed).Select(left => office with { Removed = left }),
        .. Without(office.Replaced).Select(left => office with { Replaced = left }),
        .. Without(office.Own).Select(left => office with { Own = left }),
        .. Without(office.Policies[1..]).Select(left => office with { Policies = [office.Policies[0], .. left] }),
        .. from place in Enumerable.Range(0, office.Policies.Length)
           from rungs in Without(office.Policies[place].Rungs)
           select office with { Policies = [.. office.Policies.Select((policy, index) => index == place ? policy with { Rungs = rungs } : policy)] },
    ];

    private static IEnumerable<T[]> Without<T>(T[] items) => items.Select((_, without) => items.Where((_, index) => index != without).ToArray());
}
