using NodaTime;
using NodaTime.TimeZones;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Turns what a log writes into the wall clock of an office, for the years 1 to 9999.</summary>
internal sealed class OfficeClock(DateTimeZone zone)
{
    private static readonly long First = Ticks(new LocalDateTime(1, 1, 1, 0, 0));
    private static readonly long Last = Ticks(new LocalDate(9999, 12, 31) + LocalTime.MaxValue);

    private ZoneInterval _interval = zone.GetZoneInterval(NodaConstants.UnixEpoch);

    /// <summary>A moment with its offset; <see langword="null"/> where the office's clock would leave the calendar.</summary>
    internal LogMoment? WithOffset(LocalDateTime local, Offset offset)
    {
        var utc = Ticks(local) - offset.Ticks;
        if (utc < First || utc > Last)
        {
            // Only what is written on the office's own clock has a date there.
            return OffsetAt(Math.Clamp(utc, First, Last)) == offset ? new LogMoment(local, utc) : null;
        }

        var own = OffsetAt(utc);
        var shift = own.Ticks - offset.Ticks;
        var wall = utc + own.Ticks;
        return shift == 0 ? new LogMoment(local, utc)
            : wall < First || wall > Last ? null
            : new LogMoment(local.PlusTicks(shift), utc);
    }

    /// <summary>A moment that is on the office's clock already.</summary>
    internal LogMoment OnTheClock(LocalDateTime local)
    {
        var wall = Ticks(local);
        var utc = Math.Clamp(wall - _interval.WallOffset.Ticks, First, Last);
        if (IsWellWithin(utc))
        {
            return new LogMoment(local, utc);
        }

        var guess = OffsetAt(utc);
        utc = Math.Clamp(wall - guess.Ticks, First, Last);
        return IsWellWithin(utc) || local.Year is 1 or 9999 ? new LogMoment(local, wall - guess.Ticks) : NearAChange(local, wall);
    }

    private LogMoment NearAChange(LocalDateTime local, long wall)
    {
        var map = zone.MapLocal(local);
        return new LogMoment(
            local,
            map.Count == 2 ? map.EarlyInterval.End.ToUnixTimeTicks() : wall - map.EarlyInterval.WallOffset.Ticks);
    }

    private Offset OffsetAt(long utc)
    {
        var instant = Instant.FromUnixTimeTicks(utc);
        if (!_interval.Contains(instant))
        {
            _interval = zone.GetZoneInterval(instant);
        }

        return _interval.WallOffset;
    }

    private bool IsWellWithin(long utc) =>
        (!_interval.HasStart || utc - _interval.Start.ToUnixTimeTicks() > NodaConstants.TicksPerDay)
        && (!_interval.HasEnd || _interval.End.ToUnixTimeTicks() - utc > NodaConstants.TicksPerDay);

    private static long Ticks(LocalDateTime local) => local.InUtc().ToInstant().ToUnixTimeTicks();
}
