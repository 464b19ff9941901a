namespace AdminReform.Interchange.EventLogs;

/// <summary>How much of what an event log does not say rightly is listed.</summary>
/// <param name="MaximumRejected">The greatest number of rejected rows and cells that are listed; all of them are counted.</param>
public sealed record EventLogLimits(int MaximumRejected = EventLogLimits.UsualRejected)
{
    /// <summary>The number of rejected rows and cells that are listed where nothing else is said.</summary>
    public const int UsualRejected = 1_000;

    /// <summary>The usual limits.</summary>
    public static EventLogLimits Usual { get; } = new();

    /// <summary>The greatest number of rejected rows and cells that are listed; all of them are counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public int MaximumRejected { get; } = MaximumRejected > 0 ? MaximumRejected : throw new ArgumentOutOfRangeException(nameof(MaximumRejected));
}
