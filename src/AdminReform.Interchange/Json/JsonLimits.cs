namespace AdminReform.Interchange.Json;

/// <summary>How much of a JSON document from outside is read before it is turned away, and how many of its problems are listed.</summary>
/// <param name="MaximumBytes">The greatest size of a document, in bytes of UTF-8; it may have an eighth as many values and names, and 65,536 in any case.</param>
/// <param name="MaximumDepth">The greatest nesting of objects and arrays, at most <see cref="GreatestDepth"/>.</param>
/// <param name="MaximumProblems">The greatest number of problems that are listed; one more then tells the number of the rest.</param>
public sealed record JsonLimits(
    int MaximumBytes = JsonLimits.UsualBytes, int MaximumDepth = JsonLimits.UsualDepth, int MaximumProblems = JsonLimits.UsualProblems)
{
    /// <summary>The size allowed where nothing else is said: 64 MiB.</summary>
    public const int UsualBytes = 64 * 1024 * 1024;

    /// <summary>The nesting allowed where nothing else is said.</summary>
    public const int UsualDepth = 32;

    /// <summary>The nesting that is never exceeded.</summary>
    public const int GreatestDepth = 64;

    /// <summary>The number of problems that are listed where nothing else is said.</summary>
    public const int UsualProblems = 1_000;

    private const int FewValues = 1 << 16;

    /// <summary>The usual limits.</summary>
    public static JsonLimits Usual { get; } = new();

    /// <summary>The greatest size of a document, in bytes of UTF-8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public int MaximumBytes { get; } = MaximumBytes > 0 ? MaximumBytes : throw new ArgumentOutOfRangeException(nameof(MaximumBytes));

    /// <summary>The most values and names of a document: what is looked up takes room for each, and with the usual limit no more than twice that of the document.</summary>
    internal int MaximumValues => Math.Max(FewValues, MaximumBytes / JsonTable.BytesOfRow);

    /// <summary>The greatest nesting of objects and arrays.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 1 and <see cref="GreatestDepth"/>.</exception>
    public int MaximumDepth { get; } = MaximumDepth is > 0 and <= GreatestDepth
        ? MaximumDepth
        : throw new ArgumentOutOfRangeException(nameof(MaximumDepth));

    /// <summary>The greatest number of problems that are listed; all that are found are counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public int MaximumProblems { get; } = MaximumProblems > 0 ? MaximumProblems : throw new ArgumentOutOfRangeException(nameof(MaximumProblems));
}
