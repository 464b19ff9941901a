namespace AdminReform.Hosting.Plans;

/// <summary>Something that happens to an office that keeps a plan.</summary>
internal enum PlanMoveKind
{
    /// <summary>Time passes, and the desk looks at it.</summary>
    Wait,

    /// <summary>Time passes while no process has the desk.</summary>
    Down,

    /// <summary>A figure comes in.</summary>
    Figure,

    /// <summary>A recurring duty is reported as done.</summary>
    Done,

    /// <summary>Another duty comes in, or that it was done.</summary>
    Owed,

    /// <summary>The process dies at one of the next calls of the store.</summary>
    Crash,
}

/// <param name="Kind">What.</param>
/// <param name="Of">Which of those that there are, 0 to 3.</param>
/// <param name="Amount">Hours, or percent.</param>
internal sealed record PlanMove(PlanMoveKind Kind, int Of, int Amount)
{
    internal static Arbitrary<PlanMove> Any { get; } = Arb.From(
        from kind in Gen.Frequency(
            (4, Gen.Constant(PlanMoveKind.Wait)), (2, Gen.Constant(PlanMoveKind.Down)), (3, Gen.Constant(PlanMoveKind.Figure)), (1, Gen.Constant(PlanMoveKind.Done)),
            (2, Gen.Constant(PlanMoveKind.Owed)), (2, Gen.Constant(PlanMoveKind.Crash)))
        from which in Gen.Choose(0, 3)
        from amount in Gen.Choose(1, 100)
        select new PlanMove(kind, which, amount));
}

/// <summary>Draws moves.</summary>
internal static class PlanMoveArbitraries
{
    public static Arbitrary<PlanMove> Moves() => PlanMove.Any;
}
