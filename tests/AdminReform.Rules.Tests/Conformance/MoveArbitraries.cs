namespace AdminReform.Rules.Conformance;

/// <summary>Moves of all kinds, mixed.</summary>
public static class MoveArbitraries
{
    private const int MostDetails = 1 << 24;

    // Whatever needs something else to have come before is drawn more often.
    private static readonly Gen<MoveKind> Kinds = Gen.Frequency(Enum.GetValues<MoveKind>().Select(kind => (Weight(kind), Gen.Constant(kind))));

    public static Arbitrary<Moves> AnyMoves() => Arb.From(
        Gen.Sized(size =>
            from length in Gen.Choose(0, size)
            from items in Gen.ArrayOf(
                from kind in Kinds
                from subject in Gen.Choose(0, 11)
                from detail in Gen.Choose(0, MostDetails)
                select new Move(kind, subject, detail), length)
            select new Moves(items)),
        moves => Shorter(moves.Items).Concat(Simpler(moves.Items)).Select(items => new Moves(items)));

    private static int Weight(MoveKind kind) => kind switch
    {
        MoveKind.Advance or MoveKind.Record or MoveKind.Acknowledge => 6,
        MoveKind.PutPart => 4,
        MoveKind.PutDuty or MoveKind.PutTarget or MoveKind.RemoveDuty or MoveKind.RemoveTarget => 3,
        _ => 1,
    };

    private static IEnumerable<Move[]> Shorter(Move[] items) => items.Length == 0
        ? []
        : Enumerable.Range(0, items.Length).Select(without => items.Where((_, index) => index != without).ToArray()).Prepend(items[..(items.Length / 2)]);

    private static IEnumerable<Move[]> Simpler(Move[] items) =>
        from place in Enumerable.Range(0, items.Length)
        let move = items[place]
        from simpler in new[] { move with { Subject = 0 }, move with { Detail = move.Detail / 2 } }
        where simpler != move
        select items.Select((item, index) => index == place ? simpler : item).ToArray();
}
