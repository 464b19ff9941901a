namespace AdminReform.Interchange.Json;

/// <summary>How much of a JSON document from outside is read before it is turned away.</summary>
/// <param name="MaximumBytes">The greatest size of a document, in bytes of UTF-8.</param>
/// <param name="MaximumDepth">The greatest nesting of objects and arrays, at most <see cref="GreatestDepth"/>.</param>
public sealed record JsonLimits(int MaximumBytes = JsonLimits.UsualBytes, int MaximumDepth = JsonLimits.UsualDepth)
{
    /// <summary>The size allowed where nothing else is said: 64 MiB.</summary>
    public const int UsualBytes = 64 * 1024 * 1024;

    /// <summary>The nesting allowed where nothing else is said.</summary>
    public const int UsualDepth = 32;

    /// <summary>The nesting that is never exceeded.</summary>
    public const int GreatestDepth = 64;

    /// <summary>The usual limits.</summary>
    public static JsonLimits Usual { get; } = new();

    /// <summary>The greatest size of a document, in bytes of UTF-8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public int MaximumBytes { get; } = MaximumBytes > 0 ? MaximumBytes : throw new ArgumentOutOfRangeException(nameof(MaximumBytes));

    /// <summary>The greatest nesting of objects and arrays.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 1 and <see cref="GreatestDepth"/>.</exception>
    public int MaximumDepth { get; } = MaximumDepth is > 0 and <= GreatestDepth
        ? MaximumDepth
        : throw new ArgumentOutOfRangeException(nameof(MaximumDepth));
}
