namespace AdminReform.Reports;

/// <summary>Whole numbers from one to another, both included.</summary>
internal readonly record struct Bounds(long Least, long Greatest)
{
    internal static Bounds Any { get; } = new(-JointEquation.Infinite, JointEquation.Infinite);

    internal static Bounds Counts { get; } = new(0, JointEquation.Infinite);

    internal bool IsEmpty => Least > Greatest;

    internal Bounds And(Bounds other) => new(Math.Max(Least, other.Least), Math.Min(Greatest, other.Greatest));

    /// <summary>What counts that were published so can differ by, before it is cut to the range of counts.</summary>
    internal static (Int128 Least, Int128 Greatest) Differences(IEnumerable<PublishedFigure> left, IEnumerable<PublishedFigure> right)
    {
        var (least, greatest) = (Int128.Zero, Int128.Zero);
        foreach (var figure in left)
        {
            (least, greatest) = (least + figure.Least, greatest + figure.Greatest);
        }

        foreach (var figure in right)
        {
            (least, greatest) = (least - figure.Greatest, greatest - figure.Least);
        }

        return (least, greatest);
    }

    /// <summary>Bounds in the range of counts; what is beyond all sums of figures bounds nothing.</summary>
    internal static Bounds Of(Int128 least, Int128 greatest) => new(Within(least), Within(greatest));

    private static long Within(Int128 bound) =>
        bound <= -JointEquation.Infinite / 2 ? -JointEquation.Infinite : bound >= JointEquation.Infinite / 2 ? JointEquation.Infinite : (long)bound;

    /// <summary>Numbers whose negatives these are.</summary>
    internal Bounds Negated => new(-Greatest, -Least);
}
