using NodaTime;

namespace NRulesHost.Database;

/// <summary>The one row that says from when the office watches, and until when it has concluded everything and sent it.</summary>
public sealed class ReachedRow
{
    public int Id { get; init; } = 1;

    public required LocalDateTime WatchedSince { get; init; }

    public required LocalDateTime Until { get; set; }
}
