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
        // What is known of one tells of the other; a few rounds reach the end, as each bound is met by another or by half of a sum.
        for (var round = 0; round < 4; round++)
        {
            _x = _x.And(Minus(_sum, _y)).And(Plus(_difference, _y)).And(Half(Plus(_sum, _difference)));
            _y = _y.And(Minus(_sum, _x)).And(Minus(_x, _difference)).And(Half(Minus(_sum, _difference)));
            _sum = _sum.And(Plus(_x, _y));
            _difference = _difference.And(Minus(_x, _y));
            if (_x.IsEmpty || _y.IsEmpty || _sum.IsEmpty || _difference.IsEmpty)
            {
                return null;
            }
        }

        return (_x, _y);
    }

    private static Bounds Plus(Bounds one, Bounds other) => Within(one.Least + other.Least, one.Greatest + other.Greatest);

    private static Bounds Minus(Bounds one, Bounds other) => Plus(one, other.Negated);

    private static Bounds Half(Bounds twice) => new(-(-twice.Least >> 1), twice.Greatest >> 1);

    private static Bounds Within(long least, long greatest) =>
        new(Math.Max(least, -JointEquation.Infinite), Math.Min(greatest, JointEquation.Infinite));
}
