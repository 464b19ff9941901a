using AdminReform.Values;

namespace AdminReform.Procedures;

/// <summary>
/// The space of all cases, one axis for each factor. A list of conditions is a box in it, one set of values for each axis, held as bits.
/// A last axis with one value stands for the case itself, so that a box without factors can be empty too.
/// </summary>
internal sealed class CaseSpace
{
    /// <summary>The most values that a factor may have: one bit each.</summary>
    internal const int MaximumValues = 64;

    private readonly ValueList<CaseFactor> _factors;

    internal CaseSpace(ValueList<CaseFactor> factors)
    {
        _factors = factors;
        Whole = [.. factors.Select(factor => All(factor.Values.Count)), 1UL];
    }

    /// <summary>The box of all cases.</summary>
    internal ulong[] Whole { get; }

    /// <summary>The box of a list of conditions, all of which must hold; one without values on some axis is empty.</summary>
    /// <remarks>A condition on an unknown factor, or only of unknown values, can never hold.</remarks>
    internal ulong[] BoxOf(ValueList<CaseTest> tests)
    {
        var box = (ulong[])Whole.Clone();
        foreach (var test in tests)
        {
            var axis = AxisOf(test.Factor);
            if (axis < 0)
            {
                return new ulong[box.Length];
            }

            var allowed = 0UL;
            for (var i = 0; i < _factors[axis].Values.Count; i++)
            {
                allowed |= test.AnyOf.Contains(_factors[axis].Values[i]) ? 1UL << i : 0;
            }

            box[axis] &= allowed;
        }

        return box;
    }

    /// <summary>Whether a factor and a value of it exist.</summary>
    internal bool Knows(string factor, string value) => AxisOf(factor) is >= 0 and var axis && _factors[axis].Values.Contains(value);

    /// <summary>What remains of a box when others are taken away; <see langword="null"/> when there are too many pieces to go on.</summary>
    internal static List<ulong[]>? Without(ulong[] box, IEnumerable<ulong[]> others, int maximumPieces)
    {
        List<ulong[]> pieces = IsEmpty(box) ? [] : [box];
        foreach (var other in others)
        {
            if (IsEmpty(other))
            {
                continue;
            }

            List<ulong[]> left = [];
            foreach (var piece in pieces)
            {
                Subtract(piece, other, left);
                if (left.Count > maximumPieces)
                {
                    return null;
                }
            }

            pieces = left;
        }

        return pieces;
    }

    /// <summary>Whether no case is in a box.</summary>
    internal static bool IsEmpty(ulong[] box) => Array.IndexOf(box, 0UL) >= 0;

    /// <summary>Names one case of a box.</summary>
    internal string Name(ulong[] box) => string.Join(
        ", ", _factors.Select((factor, axis) => $"{factor.Name} = {factor.Values[System.Numerics.BitOperations.TrailingZeroCount(box[axis])]}"));

    // Cuts off, axis by axis, the part of the piece that lies outside the other box; what is left at the end lies inside and is dropped.
    private static void Subtract(ulong[] piece, ulong[] other, List<ulong[]> left)
    {
        for (var axis = 0; axis < piece.Length; axis++)
        {
            if ((piece[axis] & other[axis]) == 0)
            {
                left.Add(piece);
                return;
            }
        }

        var rest = (ulong[])piece.Clone();
        for (var axis = 0; axis < piece.Length; axis++)
        {
            if ((rest[axis] & ~other[axis]) is not 0 and var outside)
            {
                var cut = (ulong[])rest.Clone();
                cut[axis] = outside;
                left.Add(cut);
                rest[axis] &= other[axis];
            }
        }
    }

    private static ulong All(int count) => count >= MaximumValues ? ulong.MaxValue : (1UL << count) - 1;

    private int AxisOf(string factor)
    {
        for (var i = 0; i < _factors.Count; i++)
        {
            if (_factors[i].Name == factor)
            {
                return i;
            }
        }

        return -1;
    }
}
