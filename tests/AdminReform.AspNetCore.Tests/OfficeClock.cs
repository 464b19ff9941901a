namespace AdminReform.AspNetCore;

/// <summary>A clock that starts at 09:00 on Tue 14/07/2026 and runs as that of the machine does.</summary>
internal sealed class OfficeClock : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 7, 14, 9, 0, 0, TimeSpan.FromHours(7));

    private readonly long _since = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => Start.ToUniversalTime() + System.GetElapsedTime(_since);
}
