using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>The time of a step while it is counted: its whole days, then its hours from the end of the last of them. Lives on the stack.</summary>
internal struct StepClock
{
    private readonly StepTime _limit;
    private LimitClock _days;
    private LimitClock _hours;
    private LocalDateTime _start;

    internal StepClock(StepTime limit, WorkingTime time, LocalDateTime start)
    {
        _limit = limit;
        _days = limit.Days is { } days ? new(time, days, null, StartPolicy.AtAcceptance) : default;
        _hours = limit.Hours is { } hours ? new(time, hours, null, StartPolicy.AtAcceptance) : default;
        Begin(start);
    }

    /// <summary>Where the count last began.</summary>
    internal readonly LocalDateTime Start => _start;

    /// <summary>Whether the whole days had passed at a moment, and the hours after them run.</summary>
    internal readonly bool IsInHoursAt(LocalDateTime moment) => _limit is { Days: not null, Hours: not null } && _days.Due.IsPassedAt(moment);

    internal readonly DueMoment Due => _limit.Hours is not null ? _hours.Due : _limit.Days is not null ? _days.Due : DueMoment.At(_start);

    /// <summary>Leaves a span out of the count, or begins anew after it; a span after the time ran out changes nothing.</summary>
    internal void Interrupt(LocalDateTime from, LocalDateTime to, SupplementEffect effect)
    {
        if (to <= _start || Due.IsPassedAt(from))
        {
            return;
        }

        if (effect == SupplementEffect.Restart || from <= _start || (_limit.Days is null && _limit.Hours is null))
        {
            Begin(to);
        }
        else if (_limit.Days is not null && !_days.Due.IsPassedAt(from))
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
        if (_limit.Days is not null)
        {
            _days.Begin(DayTime.Of(at));
            BeginHoursAfterDays();
        }
        else if (_limit.Hours is not null)
        {
            _hours.Begin(DayTime.Of(at));
        }
    }

    private void BeginHoursAfterDays()
    {
        if (_limit.Hours is not null)
        {
            _hours.Begin(DayTime.EndOf(DayNumber.Of(_days.Due.Date)));
        }
    }
}
