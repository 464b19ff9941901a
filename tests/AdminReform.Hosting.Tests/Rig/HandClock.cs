using AdminReform.Calendars;
using NodaTime;

namespace AdminReform.Hosting.Rig;

/// <summary>A clock that is set by hand, forwards and back.</summary>
internal sealed class HandClock(LocalDateTime start) : TimeProvider
{
    internal LocalDateTime Now { get; set; } = start;

    public override DateTimeOffset GetUtcNow() => VietnamTime.ToDateTimeOffset(Now);
}
