namespace AdminReform.Hostile;

/// <summary>Chance from a number, the same on every machine: SplitMix64.</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    internal int Below(int count)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            z ^= z >> 31;
            return (int)(z % (ulong)count);
        }
    }

    internal T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];
}
