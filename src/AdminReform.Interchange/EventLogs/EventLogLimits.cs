namespace AdminReform.Interchange.EventLogs;

/// <summary>How much of what an event log does not say rightly is listed, and how far a packed one may grow.</summary>
/// <param name="MaximumRejected">The greatest number of rejected rows and cells that are listed; all of them are counted.</param>
/// <param name="MaximumGrowth">How many times its size a packed log may have when it is unpacked; the first 16 MiB are free.</param>
public sealed record EventLogLimits(int MaximumRejected = EventLogLimits.UsualRejected, int MaximumGrowth = EventLogLimits.UsualGrowth)
{
    /// <summary>How many times its size a packed log may have where nothing else is said. Logs grow ten to fifty times.</summary>
    public const int UsualGrowth = 250;

    /// <summary>The number of rejected rows and cells that are listed where nothing else is said.</summary>
    public const int UsualRejected = 1_000;

    /// <summary>The usual limits.</summary>
    public static EventLogLimits Usual { get; } = new();

    /// <summary>The greatest number of rejected rows and cells that are listed; all of them are counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public int MaximumRejected { get; } = MaximumRejected > 0 ? MaximumRejected : throw new ArgumentOutOfRangeException(nameof(MaximumRejected));

    /// <summary>How many times its size a packed log may have when it is unpacked; the first 16 MiB are free.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public int MaximumGrowth { get; } = MaximumGrowth > 0 ? MaximumGrowth : throw new ArgumentOutOfRangeException(nameof(MaximumGrowth));
}
