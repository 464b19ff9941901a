using AdminReform.Calendars;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>A limit while it is counted: where the count stands, and when it runs out if nothing happens. Lives on the stack.</summary>
/// <remarks>Days and moments are numbers here, because to step over dates costs more than all the rest; only what is told is a date again.</remarks>
internal struct LimitClock
{
    private const int DaysOfWeek = 7;
    private const int DaysOfHalfMonth = 15;

    private readonly WorkingTime _time;
    private readonly TimeLimit _limit;
    private readonly long _cutOff;
    private readonly StartPolicy _policy;
    private readonly bool _isByDays;
    private DayTime _due;
    private bool _endsWithDay;
    private int _halves;
    private long _hours;
    private int _lastDay;
    private bool _isWhole;
    private bool _isInHours;

    internal LimitClock(WorkingTime time, TimeLimit limit, LocalTime? cutOff, StartPolicy policy, MonthReading months = MonthReading.Calendar)
    {
        _time = time;
        _limit = limit;
        _cutOff = cutOff is { } last ? last.NanosecondOfDay : NodaConstants.NanosecondsPerDay;
        _policy = policy;
        _isByDays = months == MonthReading.ThirtyDays && limit.IsInMonths;
    }

    /// <summary>Where the count last began.</summary>
    internal DayTime Start { get; private set; }

    /// <summary>When the limit runs out.</summary>
    internal readonly DueMoment Due => _endsWithDay
        ? new DueMoment(DayNumber.ToDate(_due.Day))
        : DueMoment.At(_due.ToLocalDateTime());

    /// <summary>Whether the limit has run out at a moment; when it just runs out it has not.</summary>
    internal readonly bool HasRunOutAt(DayTime moment) =>
        moment.Day > _due.Day || (moment.Day == _due.Day && !_endsWithDay && moment.Nanosecond > _due.Nanosecond);

    /// <summary>Counts the whole limit from a moment.</summary>
    [Implements("91/2015/QH13", "147")]
    [Implements("91/2015/QH13", "148.5")]
    internal void Begin(DayTime at)
    {
        Start = Moved(at);
        _halves = 2 * _limit.Whole;
        _isWhole = true;
        _isInHours = _halves == 0;
        _hours = _limit.Minutes * NodaConstants.NanosecondsPerMinute;
        if (_limit.IsInCalendarDays)
        {
            _lastDay = LastDayFrom(Start.Day);
        }

        Count();
    }

    /// <summary>Leaves a span out of the count and goes on with what was left when it began.</summary>
    /// <remarks>
    /// What is left never exceeds the whole limit: a pause in a limit of months would otherwise gain from a longer month. Where interrupted months
    /// are read in days, those are the whole limit from its beginning.
    /// </remarks>
    [Implements("91/2015/QH13", "146.1")]
    internal void Resume(DayTime from, DayTime to)
    {
        if ((_isWhole && from <= Start) || _limit.Unit == TimeUnit.SameDay)
        {
            Begin(to);
            return;
        }

        var end = Moved(to);
        var until = from >= Start ? from : Start;
        if (_limit.IsInCalendarDays)
        {
            var last = _isByDays && _isWhole ? Start.Day + _limit.DaysOfMonths : _lastDay;
            var left = Math.Max(0, last - until.Day);
            _lastDay = _isByDays ? end.Day + left : Math.Min(end.Day + left, LastDayFrom(end.Day));
        }
        else if (_isInHours)
        {
            _hours -= CountsWorkingTime ? _time.NanosecondsBetween(Start, until) : until.Since(Start);
        }
        else
        {
            TakeWorkingDays(until);
        }

        _isWhole = false;
        Start = end;
        Count();
    }

    /// <summary>Whether no decision still awaited can move the due day; plain hours wait for none.</summary>
    internal readonly bool IsCertain =>
        _due.Day < _time.Calendar.FirstOpenDay || !(_limit.IsInCalendarDays || CountsWorkingTime || _limit.Unit == TimeUnit.SameDay);

    /// <summary>The due day with the days that decisions still awaited could make of it, whatever moved the start.</summary>
    internal readonly DateBracket Bracket()
    {
        var calendar = _time.Calendar;
        var (due, start) = (DayNumber.ToDate(_due.Day), DayNumber.ToDate(Start.Day));
        if (_limit.IsInCalendarDays)
        {
            return calendar.BracketOnOrAfter(DayNumber.ToDate(_lastDay));
        }

        if (_limit.Unit == TimeUnit.SameDay)
        {
            return Start.Nanosecond <= _cutOff ? calendar.BracketOnOrAfter(start) : calendar.BracketWorkingDays(start, 1);
        }

        if (_limit.Minutes == 0 && _limit.Unit == TimeUnit.WorkingDay)
        {
            return _halves > 0 ? _time.BracketCounted(start, _halves) : calendar.BracketOnOrAfter(start);
        }

        // Hours may also lose the rest of the day that they start on.
        return calendar.BracketThrough(start, due);
    }

    private readonly bool CountsWorkingTime => _limit.Unit is TimeUnit.WorkingHour or TimeUnit.WorkingDay;

    // A part of a working day comes after the whole days, and runs from the end of the last of them.
    private void TakeWorkingDays(DayTime until)
    {
        if (_hours > 0 && LastWholeDay is var last && _time.Calendar.WorkedBetween(last, until.Day) > 0)
        {
            _isInHours = true;
            _hours -= _time.NanosecondsBetween(DayTime.EndOf(last), until);
        }

        _halves = Math.Max(0, _halves - _time.CountedBetween(Start.Day, until.Day));
    }

    private void Count()
    {
        var calendar = _time.Calendar;
        if (_limit.IsInCalendarDays)
        {
            EndWith(calendar.WorkedOnOrAfter(_lastDay));
        }
        else if (_limit.Unit == TimeUnit.SameDay)
        {
            EndWith(SameDayFrom(Start));
        }
        else if (_limit.Unit == TimeUnit.WorkingDay && _limit.Minutes == 0)
        {
            EndWith(_halves > 0 ? LastWholeDay : calendar.WorkedOnOrAfter(Start.Day));
        }
        else
        {
            _endsWithDay = false;
            _due = CountsWorkingTime ? _time.Plus(_isInHours ? Start : DayTime.EndOf(LastWholeDay), _hours) : PlainHours();
        }
    }

    // Hours that run day and night need no calendar; a deadline outside it is refused all the same, as in every other unit.
    private readonly DayTime PlainHours()
    {
        var end = Start.Plus(_hours);
        _time.Calendar.RequireInside(Start.Day);
        _time.Calendar.RequireInside(end.Day);
        return end;
    }

    private void EndWith(int day)
    {
        _endsWithDay = true;
        _due = new(day, 0);
    }

    private readonly int LastWholeDay => _time.PlusCounted(Start.Day, _halves);

    [Implements("91/2015/QH13", "148")]
    private readonly int LastDayFrom(int start) => _limit.Unit switch
    {
        TimeUnit.Day => start + _limit.Whole,
        TimeUnit.Week => start + (DaysOfWeek * _limit.Whole),
        _ => MonthsFrom(start),
    };

    // Months that begin outside the calendar may lead to no date at all.
    private readonly int MonthsFrom(int start)
    {
        _time.Calendar.RequireInside(start);
        return DayNumber.PlusMonths(start, _limit.Whole) + (_limit.HalfMonth ? DaysOfHalfMonth : 0);
    }

    private readonly int SameDayFrom(DayTime received) =>
        _time.Calendar.IsWorked(received.Day) && received.Nanosecond <= _cutOff
            ? received.Day
            : _time.Calendar.PlusWorked(received.Day, 1);

    private readonly DayTime Moved(DayTime received)
    {
        if (_policy == StartPolicy.AtAcceptance || _limit.Unit is TimeUnit.Hour or TimeUnit.SameDay)
        {
            return received;
        }

        var day = SameDayFrom(received);
        return day == received.Day ? received : DayTime.Of(_time.NextOpening(DayNumber.ToDate(day).AtMidnight()));
    }
}
