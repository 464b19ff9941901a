namespace AdminReform.Reports;

/// <summary>Two counts of which bounds are known, and bounds of their sum and their difference.</summary>
internal sealed class TwoUnknowns
{
    private Bounds _x = Bounds.Counts;
    private Bounds _y = Bounds.Counts;
    private Bounds _sum = Bounds.Any;
    private Bounds _difference = Bounds.Any;

    /// <summary>Adds that coefficients (−1, 0 or 1) times the counts lie within bounds.</summary>
    internal void Add(int ofX, int ofY, Bounds bounds)
    {
        switch (ofX, ofY)
        {
            case (0, not 0):
                _y = _y.And(ofY > 0 ? bounds : bounds.Negated);
                break;
            case (not 0, 0):
                _x = _x.And(ofX > 0 ? bounds : bounds.Negated);
                break;
            case (not 0, not 0) when ofX == ofY:
                _sum = _sum.And(ofX > 0 ? bounds : bounds.Negated);
                break;
            case (not 0, not 0):
                _difference = _difference.And(ofX > 0 ? bounds : bounds.Negated);
                break;
            default:
                _x = bounds is { Least: <= 0, Greatest: >= 0 } ? _x : new(1, 0);
                break;
        }
    }

    /// <summary>The values that each can have; <see langword="null"/> where there are none.</summary>
    internal (Bounds X, Bounds Y)? Solve()
    {
        // Each tells of the other by their sum and by their difference, and both together by half of those; then nothing new follows.
        _x = _x.And(Minus(_sum, _y)).And(Plus(_difference, _y)).And(Half(Plus(_sum, _difference)));
        _y = _y.And(Minus(_sum, _x)).And(Minus(_x, _difference)).And(Half(Minus(_sum, _difference)));
        return _x.IsEmpty || _y.IsEmpty || _sum.And(Plus(_x, _y)).IsEmpty || _difference.And(Minus(_x, _y)).IsEmpty ? null : (_x, _y);
    }

    private static Bounds Plus(Bounds one, Bounds other) => Bounds.Of((Int128)one.Least + other.Least, (Int128)one.Greatest + other.Greatest);

    private static Bounds Minus(Bounds one, Bounds other) => Plus(one, other.Negated);

    // Half of what has no end has none.
    private static Bounds Half(Bounds twice) => new(
        twice.Least == -JointEquation.Infinite ? twice.Least : -(-twice.Least >> 1), twice.Greatest == JointEquation.Infinite ? twice.Greatest : twice.Greatest >> 1);
}
