namespace AdminReform.Reports;

public sealed class TwoUnknownsTests
{
    // With bounds up to 4 either way, a count that can be more than 16 can be any.
    private const int Far = 16;

    private static readonly Gen<(int X, int Y, Bounds Bounds)> Conditions =
        from x in Gen.Choose(-1, 1)
        from y in Gen.Choose(-1, 1)
        from least in Gen.Choose(-4, 4)
        from greatest in Gen.Choose(least, 4)
        from open in Gen.Choose(0, 4)
        select (x, y, new Bounds(open is 1 or 2 ? -JointEquation.Infinite : least, open is 3 or 4 ? JointEquation.Infinite : greatest));

    /// <summary>Every two small counts, tried against each condition by itself.</summary>
    [Property(MaxTest = 4_000)]
    public Property The_values_of_each_are_those_that_trying_all_small_counts_finds() => Prop.ForAll(
        Arb.From(from size in Gen.Choose(0, 6) from conditions in Conditions.ListOf(size) select conditions), conditions => AgreesWithTryingAll([.. conditions]));

    private static void AgreesWithTryingAll(List<(int X, int Y, Bounds Bounds)> conditions)
    {
        var unknowns = new TwoUnknowns();
        conditions.ForEach(condition => unknowns.Add(condition.X, condition.Y, condition.Bounds));

        var counts = Enumerable.Range(0, 2 * Far);
        var found = counts.SelectMany(x => counts.Select(y => (X: x, Y: y)))
            .Where(pair => conditions.TrueForAll(condition => (condition.X * pair.X) + (condition.Y * pair.Y) is var sum && sum >= condition.Bounds.Least && sum <= condition.Bounds.Greatest))
            .ToList();
        var solved = unknowns.Solve();
        Assert.Equal(found.Count > 0, solved is not null);
        if (solved is { } values)
        {
            Assert.Equal(Range(found.ConvertAll(pair => pair.X)), Cut(values.X));
            Assert.Equal(Range(found.ConvertAll(pair => pair.Y)), Cut(values.Y));
        }

        static (long, long?) Range(List<int> all) => (all.Min(), all.Max() > Far ? null : all.Max());

        static (long, long?) Cut(Bounds bounds) => (bounds.Least, bounds.Greatest == JointEquation.Infinite ? null : bounds.Greatest);
    }

    // The sum and the difference of two counts are both even or both odd.
    [Fact]
    public void A_half_is_no_count()
    {
        var unknowns = new TwoUnknowns();
        unknowns.Add(1, 1, new(3, 3));
        unknowns.Add(1, -1, new(0, 0));
        Assert.Null(unknowns.Solve());
    }
}
