namespace AdminReform.Reports;

public sealed class TwoUnknownsTests
{
    // With bounds up to 8 either way, a count that can be more than 40 can be any.
    private const int Far = 40;

    /// <summary>Every two small counts, tried against each condition by itself.</summary>
    [Property(MaxTest = 600)]
    public void The_values_of_each_are_those_that_trying_all_small_counts_finds((sbyte OfX, sbyte OfY, sbyte Least, byte Width)[] drawn)
    {
        var conditions = drawn.Take(6).Select(item => (X: Sign(item.OfX), Y: Sign(item.OfY), Bounds: BoundsOf(item.Least, item.Width))).ToList();
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

        static (long, long?) Cut(Bounds bounds) => (bounds.Least, bounds.Greatest > Far ? null : bounds.Greatest);
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

    private static int Sign(int number) => (Math.Abs(number) % 3) - 1;

    // One in five has no end on one side.
    private static Bounds BoundsOf(int least, int width) => (width % 5) switch
    {
        0 when least > 0 => new(least % 9, JointEquation.Infinite),
        0 => new(-JointEquation.Infinite, least % 9),
        _ => new(least % 9, (least % 9) + (width / 5 % 9)),
    };
}
