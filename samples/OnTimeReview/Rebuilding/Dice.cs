namespace OnTimeReview.Rebuilding;

/// <summary>Chance that is the same on every machine and in every year: SplitMix64 from a fixed seed.</summary>
public sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to <paramref name="count"/> - 1. The bias of the remainder is below one in 2^40 for the counts used here.</summary>
    public int Below(int count)
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

    public int Between(int first, int last) => first + Below(last - first + 1);

    public bool Chance(int percent) => Below(100) < percent;
}
