namespace AdminReform.Reports;

/// <summary>Whole numbers from one to another, both included.</summary>
internal readonly record struct Bounds(long Least, long Greatest)
{
    internal static Bounds Any { get; } = new(-JointEquation.Infinite, JointEquation.Infinite);

    internal static Bounds Counts { get; } = new(0, JointEquation.Infinite);

    internal bool IsEmpty => Least > Greatest;

    internal Bounds And(Bounds other) => new(Math.Max(Least, other.Least), Math.Min(Greatest, other.Greatest));

    /// <summary>Numbers whose negatives these are.</summary>
    internal Bounds Negated => new(-Greatest, -Least);
}
