using AdminReform.Calendars;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>A limit while it is counted: where the count stands, and when it runs out if nothing happens. Lives on the stack.</summary>
internal struct LimitClock
{
    private readonly WorkingTime _time;
    private readonly TimeLimit _limit;
    private readonly LocalTime? _cutOff;
    private readonly StartPolicy _policy;
    private int _days;
    private Duration _hours;
    private LocalDate _lastDay;
    private bool _isWhole;
    private bool _isInHours;

    internal LimitClock(WorkingTime time, TimeLimit limit, LocalTime? cutOff, StartPolicy policy)
    {
        _time = time;
        _limit = limit;
        _cutOff = cutOff;
        _policy = policy;
    }

    /// <summary>Where the count last began.</summary>
    internal LocalDateTime Start { get; private set; }

    /// <summary>When the limit runs out.</summary>
    internal DueMoment Due { get; private set; }

    /// <summary>Counts the whole limit from a moment.</summary>
    [Implements("91/2015/QH13", "147")]
    [Implements("91/2015/QH13", "148.5")]
    internal void Begin(LocalDateTime at)
    {
        Start = Moved(at);
        _days = _limit.Whole;
        _isWhole = true;
        _isInHours = _days == 0;
        _hours = _limit.Minutes == 0 ? Duration.Zero : Duration.FromMinutes((long)_limit.Minutes);
        if (CountsCalendar)
        {
            _lastDay = LastDayFrom(Start.Date);
        }

        Count();
    }

    /// <summary>Leaves a span out of the count and goes on with what was left when it began.</summary>
    /// <remarks>
    /// What is left never exceeds the whole limit: a pause in a limit of months would otherwise gain from a longer month.
    /// </remarks>
    internal void Resume(LocalDateTime from, LocalDateTime to)
    {
        if ((_isWhole && from <= Start) || _limit.Unit == TimeUnit.SameDay)
        {
            Begin(to);
            return;
        }

        var end = Moved(to);
        var until = LocalDateTime.Max(from, Start);
        if (CountsCalendar)
        {
            var left = Math.Max(0, Period.DaysBetween(until.Date, _lastDay));
            _lastDay = LocalDate.Min(end.Date.PlusDays(left), LastDayFrom(end.Date));
        }
        else if (_isInHours)
        {
            _hours -= CountsWorkingTime ? _time.Between(Start, until) : PlainTime(Start, until);
        }
        else
        {
            TakeWorkingDays(until);
        }

        _isWhole = false;
        Start = end;
        Count();
    }

    /// <summary>The due day with the days that decisions still awaited could make of it, whatever moved the start.</summary>
    internal readonly DateBracket Bracket()
    {
        var calendar = _time.Calendar;
        if (Due.Date < calendar.FirstOpenDay || (_limit.Unit is TimeUnit.Hour or TimeUnit.Day && !CountsCalendar))
        {
            return DateBracket.Settled(Due.Date);
        }

        if (CountsCalendar)
        {
            return calendar.BracketOnOrAfter(_lastDay);
        }

        if (_limit.Unit == TimeUnit.SameDay)
        {
            return Start.TimeOfDay <= (_cutOff ?? LocalTime.MaxValue)
                ? calendar.BracketOnOrAfter(Start.Date)
                : calendar.BracketWorkingDays(Start.Date, 1);
        }

        if (_limit.Minutes == 0 && _limit.Unit == TimeUnit.WorkingDay)
        {
            return _days > 0 ? calendar.BracketWorkingDays(Start.Date, _days) : calendar.BracketOnOrAfter(Start.Date);
        }

        // Hours may also lose the rest of the day that they start on.
        var dayBefore = Start.Date.PlusDays(-1);
        return calendar.BracketWorkingDays(dayBefore, calendar.WorkingDaysBetween(dayBefore, Due.Date));
    }

    private readonly bool CountsCalendar =>
        _limit.Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year || (_limit.Unit == TimeUnit.Day && _limit.Whole > 0);

    private readonly bool CountsWorkingTime => _limit.Unit is TimeUnit.WorkingHour or TimeUnit.WorkingDay;

    // A part of a working day comes after the whole days, and runs from the end of the last of them.
    private void TakeWorkingDays(LocalDateTime until)
    {
        var calendar = _time.Calendar;
        var run = calendar.WorkingDaysBetween(Start.Date, until.Date);
        if (run > _days && _hours > Duration.Zero)
        {
            _isInHours = true;
            _hours -= _time.Between(EndOf(LastWholeDay), until);
        }

        _days = Math.Max(0, _days - run);
    }

    private void Count()
    {
        var calendar = _time.Calendar;
        switch (_limit.Unit)
        {
            case TimeUnit.WorkingDay when _limit.Minutes == 0:
                Due = new DueMoment(_days > 0 ? LastWholeDay : calendar.WorkingDayOnOrAfter(Start.Date));
                break;
            case TimeUnit.WorkingDay when !_isInHours:
                Due = DueMoment.At(_time.Plus(EndOf(LastWholeDay), _hours));
                break;
            case TimeUnit.WorkingDay or TimeUnit.WorkingHour:
                Due = DueMoment.At(_hours == Duration.Zero ? Start : _time.Plus(Start, _hours));
                break;
            case TimeUnit.SameDay:
                Due = new DueMoment(SameDayFrom(Start));
                break;
            default:
                Due = CountsCalendar
                    ? new DueMoment(calendar.WorkingDayOnOrAfter(_lastDay))
                    : DueMoment.At(PlusPlainTime(Start, _hours));
                break;
        }
    }

    private readonly LocalDate LastWholeDay => _days == 0 ? Start.Date : _time.Calendar.PlusWorkingDays(Start.Date, _days);

    [Implements("91/2015/QH13", "148")]
    private readonly LocalDate LastDayFrom(LocalDate start) => _limit.Unit switch
    {
        TimeUnit.Day => start.PlusDays(_limit.Whole),
        TimeUnit.Week => start.PlusWeeks(_limit.Whole),
        _ => _limit.HalfMonth ? start.PlusMonths(_limit.Whole).PlusDays(15) : start.PlusMonths(_limit.Whole),
    };

    private readonly LocalDate SameDayFrom(LocalDateTime received) =>
        _time.Calendar.IsWorkingDay(received.Date) && received.TimeOfDay <= (_cutOff ?? LocalTime.MaxValue)
            ? received.Date
            : _time.Calendar.NextWorkingDay(received.Date);

    private readonly LocalDateTime Moved(LocalDateTime received)
    {
        if (_policy == StartPolicy.AtAcceptance || _limit.Unit is TimeUnit.Hour or TimeUnit.SameDay || (_limit.Unit == TimeUnit.Day && !CountsCalendar))
        {
            return received;
        }

        var day = SameDayFrom(received);
        return day == received.Date ? received : _time.NextOpening(day.AtMidnight());
    }

    private static LocalDateTime EndOf(LocalDate day) => day.PlusDays(1).AtMidnight();

    private static Duration PlainTime(LocalDateTime from, LocalDateTime to) => Period.Between(from, to, PeriodUnits.Nanoseconds).ToDuration();

    private static LocalDateTime PlusPlainTime(LocalDateTime from, Duration time) => from.PlusNanoseconds(time.ToInt64Nanoseconds());
}
