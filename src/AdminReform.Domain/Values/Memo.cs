using System.Numerics;

namespace AdminReform.Values;

/// <summary>Remembers answers that never change, by what was asked. It may forget and does not grow; any number of threads may ask.</summary>
internal sealed class Memo<TKey, TValue>
    where TKey : struct, IEquatable<TKey>
{
    // 2^32 divided by the golden ratio: keys in a row fall far apart.
    private const uint Spread = 2_654_435_769;

    private readonly Func<TKey, TValue> _answer;
    private readonly Remembered?[] _places;
    private readonly int _shift;

    /// <param name="answer">Answers; pure.</param>
    /// <param name="places">How many answers there is room for, at least 2.</param>
    internal Memo(Func<TKey, TValue> answer, int places)
    {
        _answer = answer;
        _places = new Remembered?[BitOperations.RoundUpToPowerOf2((uint)places)];
        _shift = 32 - BitOperations.Log2((uint)_places.Length);
    }

    internal TValue this[TKey key]
    {
        get
        {
            ref var place = ref _places[unchecked((uint)key.GetHashCode() * Spread) >> _shift];
            var remembered = Volatile.Read(ref place);
            if (remembered is null || !remembered.Key.Equals(key))
            {
                remembered = new(key, _answer(key));
                Volatile.Write(ref place, remembered);
            }

            return remembered.Value;
        }
    }

    private sealed class Remembered(TKey key, TValue value)
    {
        internal readonly TKey Key = key;
        internal readonly TValue Value = value;
    }
}
