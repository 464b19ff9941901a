using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>
/// The time of a step while it is counted: as one limit where it is one, so that it is due when a dossier with that limit is; else its whole days, then its hours
/// from the end of the last of them. Lives on the stack.
/// </summary>
internal struct StepClock
{
    private readonly bool _hasDays;
    private readonly bool _hasHours;
    private LimitClock _days;
    private LimitClock _hours;
    private LocalDateTime _start;

    internal StepClock(StepTime limit, WorkingTime time, LocalDateTime start)
    {
        var (days, hours) = limit.AsLimit is { } one ? (one, null) : (limit.Days, limit.Hours);
        (_hasDays, _hasHours) = (days is not null, hours is not null);
        _days = days is null ? default : new(time, days, null, StartPolicy.AtAcceptance);
        _hours = hours is null ? default : new(time, hours, null, StartPolicy.AtAcceptance);
        Begin(start);
    }

    /// <summary>Where the count last began.</summary>
    internal readonly LocalDateTime Start => _start;

    /// <summary>Whether the whole days that are counted on their own had passed at a moment, and the hours after them run.</summary>
    internal readonly bool IsInHoursAt(LocalDateTime moment) => _hasHours && _days.Due.IsPassedAt(moment);

    internal readonly DueMoment Due => _hasHours ? _hours.Due : _hasDays ? _days.Due : DueMoment.At(_start);

    /// <summary>Leaves a span out of the count, or begins anew after it; a span after the time ran out changes nothing.</summary>
    internal void Interrupt(LocalDateTime from, LocalDateTime to, SupplementEffect effect)
    {
        if (to <= _start || Due.IsPassedAt(from))
        {
            return;
        }

        if (effect == SupplementEffect.Restart || from <= _start || !_hasDays)
        {
            Begin(to);
        }
        else if (!IsInHoursAt(from))
        {
            _days.Resume(DayTime.Of(from), DayTime.Of(to));
            BeginHoursAfterDays();
        }
        else
        {
            _hours.Resume(DayTime.Of(from), DayTime.Of(to));
        }
    }

    private void Begin(LocalDateTime at)
    {
        _start = at;
        if (_hasDays)
        {
            _days.Begin(DayTime.Of(at));
            BeginHoursAfterDays();
        }
    }

    private void BeginHoursAfterDays()
    {
        if (_hasHours)
        {
            _hours.Begin(DayTime.EndOf(DayNumber.Of(_days.Due.Date)));
        }
    }
}
