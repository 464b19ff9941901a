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
    private readonly bool _hasFirst;
    private readonly bool _hasHours;
    private LimitClock _first;
    private LimitClock _hours;
    private LocalDateTime _start;

    internal StepClock(StepTime limit, WorkingTime time, LocalDateTime start)
    {
        var (first, then) = limit.Counted;
        (_hasFirst, _hasHours) = (first is not null, then is not null);
        _first = first is null ? default : new(time, first, null, StartPolicy.AtAcceptance);
        _hours = then is null ? default : new(time, then, null, StartPolicy.AtAcceptance);
        Begin(start);
    }

    /// <summary>Where the count last began.</summary>
    internal readonly LocalDateTime Start => _start;

    /// <summary>Whether the whole days that are counted on their own had passed at a moment, and the hours after them run.</summary>
    internal readonly bool IsInHoursAt(LocalDateTime moment) => _hasHours && _first.Due.IsPassedAt(moment);

    internal readonly DueMoment Due => _hasHours ? _hours.Due : _hasFirst ? _first.Due : DueMoment.At(_start);

    /// <summary>Leaves a span out of the count, or begins anew after it; a span after the time ran out changes nothing.</summary>
    internal void Interrupt(LocalDateTime from, LocalDateTime to, SupplementEffect effect)
    {
        if (to <= _start || Due.IsPassedAt(from))
        {
            return;
        }

        if (effect == SupplementEffect.Restart || from <= _start || !_hasFirst)
        {
            Begin(to);
        }
        else if (!IsInHoursAt(from))
        {
            _first.Resume(DayTime.Of(from), DayTime.Of(to));
            BeginHours();
        }
        else
        {
            _hours.Resume(DayTime.Of(from), DayTime.Of(to));
        }
    }

    private void Begin(LocalDateTime at)
    {
        _start = at;
        if (_hasFirst)
        {
            _first.Begin(DayTime.Of(at));
            BeginHours();
        }
    }

    private void BeginHours()
    {
        if (_hasHours)
        {
            _hours.Begin(DayTime.EndOf(DayNumber.Of(_first.Due.Date)));
        }
    }
}
