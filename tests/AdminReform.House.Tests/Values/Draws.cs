namespace AdminReform.House.Values;

/// <summary>Numbers drawn one after the other from a seed, of which one may be drawn anew: the same value again, or one that differs in one choice.</summary>
internal sealed class Draws(int seed, int changed = -1)
{
    private readonly Random _random = new(seed);

    private readonly Random _other = new(~seed ^ changed);

    /// <summary>How many numbers have been drawn.</summary>
    internal int Count { get; private set; }

    /// <summary>A number from 0 to below a bound.</summary>
    internal int Next(int bound)
    {
        var (usual, other) = (_random.Next(bound), _other.Next(bound));
        return Count++ == changed ? other : usual;
    }
}
