[assembly: Properties(Arbitrary = [typeof(AdminReform.Drawing.WholeRange)])]

namespace AdminReform.Drawing;

/// <summary>
/// Numbers that choose a place, a minute or a day: by itself FsCheck draws none greater than the size of the test, which is 100 at most, and next to nothing but 0 and 1
/// within a list. Here half are of the whole range, and the others small, for what begins at zero or must come again.
/// </summary>
public static class WholeRange
{
    public static Arbitrary<short> Shorts() => Wide.Of<short>();

    public static Arbitrary<ushort> UnsignedShorts() => Wide.Of<ushort>();

    public static Arbitrary<int> Integers() => Wide.Of<int>();

    public static Arbitrary<uint> UnsignedIntegers() => Wide.Of<uint>();

    public static Arbitrary<long> Longs() => Wide.Of<long>();
}

// Apart, as FsCheck takes every method of the class above for a generator.
file static class Wide
{
    internal static Arbitrary<T> Of<T>()
        where T : struct
    {
        var (small, whole) = (ArbMap.Default.ArbFor<T>(), ArbMap.Default.ArbFor<DoNotSize<T>>());
        return Arb.From(Gen.OneOf(small.Generator, whole.Generator.Select(number => number.Item)), small.Shrinker);
    }
}
