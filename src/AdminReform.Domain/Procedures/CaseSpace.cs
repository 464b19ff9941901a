using System.Numerics;
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

    /// <summary>The most factors that are looked at together.</summary>
    internal const int MaximumFactors = 64;

    private readonly ValueList<CaseFactor> _factors;
    private readonly Dictionary<string, (int Axis, Dictionary<string, ulong> Bits)> _axes = [];

    internal CaseSpace(ValueList<CaseFactor> factors)
    {
        _factors = factors;
        Whole = [.. factors.Select(factor => All(factor.Values.Count)), 1UL];
        for (var axis = 0; axis < factors.Count; axis++)
        {
            _axes.Add(factors[axis].Name, (axis, factors[axis].Values.Select((value, bit) => (value, bit)).ToDictionary(one => one.value, one => 1UL << one.bit)));
        }
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
            if (!_axes.TryGetValue(test.Factor, out var factor))
            {
                return new ulong[box.Length];
            }

            var allowed = 0UL;
            foreach (var value in test.AnyOf)
            {
                allowed |= factor.Bits.GetValueOrDefault(value);
            }

            box[factor.Axis] &= allowed;
        }

        return box;
    }

    /// <summary>Whether a factor and a value of it exist.</summary>
    internal bool Knows(string factor, string value) => _axes.TryGetValue(factor, out var known) && known.Bits.ContainsKey(value);

    /// <summary>Whether no case is in a box.</summary>
    internal static bool IsEmpty(ulong[] box) => Array.IndexOf(box, 0UL) >= 0;

    /// <summary>The cases that are in both boxes; <see langword="null"/> when there is none.</summary>
    internal static ulong[]? Shared(ulong[] one, ulong[] other)
    {
        for (var axis = 0; axis < one.Length; axis++)
        {
            if ((one[axis] & other[axis]) == 0)
            {
                return null;
            }
        }

        var shared = (ulong[])one.Clone();
        for (var axis = 0; axis < one.Length; axis++)
        {
            shared[axis] &= other[axis];
        }

        return shared;
    }

    /// <summary>Cuts off, axis by axis, the part of a piece that lies outside a box that it meets; what is left at the end lies inside and is dropped.</summary>
    internal static void Subtract(ulong[] piece, ulong[] other, List<ulong[]> left)
    {
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

    /// <summary>Names one case of a box.</summary>
    internal string Name(ulong[] box) => string.Join(
        ", ", _factors.Select((factor, axis) => $"{factor.Name} = {factor.Values[BitOperations.TrailingZeroCount(box[axis])]}"));

    private static ulong All(int count) => count >= MaximumValues ? ulong.MaxValue : (1UL << count) - 1;
}
