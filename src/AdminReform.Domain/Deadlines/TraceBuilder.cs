using AdminReform.Calendars;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>Walks from acceptance to the due moment, one day at a time, and writes down what each day does to the limit.</summary>
internal sealed class TraceBuilder
{
    private readonly DeadlineCalculator _calculator;
    private readonly WorkingCalendar _calendar;
    private readonly DeadlineFacts _facts;
    private readonly TimeLimit _limit;
    private readonly LocalTime? _cutOff;
    private readonly TraceReasons _reasons;
    private TraceLedger _ledger = new();
    private TimeBalance _total;
    private LocalDateTime _start;
    private bool _isWhole;
    private bool _isInHours;

    private TraceBuilder(DeadlineCalculator calculator, DeadlineFacts facts)
    {
        _calculator = calculator;
        _calendar = calculator.Time.Calendar;
        _facts = facts;
        _limit = facts.Limit!;
        _cutOff = calculator.CutOffOf(facts);
        _reasons = new TraceReasons(_calendar, facts.Regime ?? calculator.RegimeOrNull(facts.AcceptedAt.Date));
    }

    internal static DeadlineTrace Build(DeadlineCalculator calculator, DeadlineFacts facts)
    {
        var deadline = calculator.Calculate(facts);
        if (facts.Limit is null)
        {
            return new DeadlineTrace(facts, deadline, TimeBalance.Zero, TraceReasons.Promised(facts, deadline));
        }

        var builder = new TraceBuilder(calculator, facts);
        builder.Walk();
        if (deadline.Original is { } original && deadline.Extended is { } extended && extended > original)
        {
            builder._ledger.Add(TraceStep.Extended, extended.End, TimeBalance.Zero, builder._reasons.Extended());
        }

        return new DeadlineTrace(facts, deadline, builder._total, builder._ledger.ToList());
    }

    private void Walk()
    {
        BeginAtAcceptance();
        foreach (var interruption in _facts.Interruptions)
        {
            if (interruption.To <= _start)
            {
                continue;
            }

            var before = (_ledger.Copy(), _isInHours);
            RunToEnd();
            if (Due.IsPassedAt(interruption.From))
            {
                return;
            }

            (_ledger, _isInHours) = before;
            RunUntil(interruption.From);
            if (interruption.To is not { } to)
            {
                _ledger.AddOpen(_reasons.Interrupted(interruption));
                return;
            }

            Pause(interruption, to);
        }

        RunToEnd();
    }

    private DueMoment Due => (_limit.IsInDays && !_isInHours) || _limit.Unit == TimeUnit.SameDay
        ? new DueMoment(_ledger.Cursor.Date.PlusDays(-1))
        : DueMoment.At(_ledger.Cursor);

    private void BeginAtAcceptance()
    {
        var accepted = _facts.AcceptedAt;
        _ledger.Cursor = accepted;
        _start = Moved(accepted);
        _isWhole = true;
        _total = _ledger.Balance = TimeBalance.WholeOf(_limit, _start.Date);
        MoveTo(_start);
        if (_limit.IsInDays)
        {
            _ledger.Add(TraceStep.FirstDay, _start.Date.PlusDays(1).AtMidnight(), TimeBalance.Zero, _reasons.FirstDay());
        }
    }

    private void Pause(Interruption interruption, LocalDateTime to)
    {
        var wasWhole = _isWhole && interruption.From <= _start;
        var isAnew = interruption.Effect == SupplementEffect.Restart;
        var isDayGrain = _limit.IsInDays && (!_isInHours || isAnew);
        var reason = _reasons.Interrupted(interruption);
        _start = Moved(to);
        if (isDayGrain)
        {
            AddIfLater(TraceStep.Interrupted, to.Date.PlusDays(1).AtMidnight(), reason);
            AddIfLater(TraceStep.AfterCutOff, _start.Date.PlusDays(1).AtMidnight(), _reasons.AfterCutOff(_limit));
        }
        else
        {
            AddIfLater(TraceStep.Interrupted, to, reason);
            MoveTo(_start);
        }

        var whole = TimeBalance.WholeOf(_limit, _start.Date);
        if (isAnew)
        {
            _isInHours = false;
            _isWhole = true;
            _ledger.CountAnew(whole, _reasons.Restarted());
        }
        else if (wasWhole || _limit.Unit == TimeUnit.SameDay)
        {
            _isWhole = true;
            if (_ledger.Balance != whole)
            {
                _ledger.CountAnew(whole, TraceReasons.NothingCounted());
            }
        }
        else
        {
            _isWhole = false;
            if (_limit.IsInCalendarDays && _ledger.Balance.Days > whole.Days)
            {
                _ledger.CountAnew(whole, TraceReasons.NeverMoreThanWhole());
            }
        }
    }

    private void AddIfLater(TraceStep step, LocalDateTime to, TraceReason reason)
    {
        if (to > _ledger.Cursor)
        {
            _ledger.Add(step, to, TimeBalance.Zero, reason);
        }
    }

    private void MoveTo(LocalDateTime start) => AddIfLater(TraceStep.AfterCutOff, start, _reasons.AfterCutOff(_limit));

    private LocalDateTime Moved(LocalDateTime at)
    {
        if (_calculator.StartPolicy == StartPolicy.AtAcceptance
            || _limit.Unit is TimeUnit.Hour or TimeUnit.SameDay || (_limit.Unit == TimeUnit.Day && _limit.Whole == 0)
            || (_calendar.IsWorkingDay(at.Date) && !(at.TimeOfDay > _cutOff)))
        {
            return at;
        }

        var day = at.Date.PlusDays(1);
        while (!_calendar.IsWorkingDay(day))
        {
            day = day.PlusDays(1);
        }

        return _calculator.Time.NextOpening(day.AtMidnight());
    }

    private void RunToEnd()
    {
        if (_limit.Unit == TimeUnit.SameDay)
        {
            RunSameDay(null);
            return;
        }

        if (_limit.IsInDays && !_isInHours)
        {
            while (_ledger.Balance.Days > 0)
            {
                AddDay();
            }

            if (_ledger.Balance.Time > Duration.Zero)
            {
                _isInHours = true;
            }
            else if (_limit.Minutes == 0)
            {
                while (!_calendar.IsWorkingDay(_ledger.Cursor.Date.PlusDays(-1)))
                {
                    AddMovedDay();
                }
            }
        }

        RunHours(null);
    }

    private void RunUntil(LocalDateTime from)
    {
        if (_limit.Unit == TimeUnit.SameDay)
        {
            RunSameDay(from);
            return;
        }

        while (_limit.IsInDays && !_isInHours && _ledger.Cursor.Date <= from.Date)
        {
            if (_ledger.Balance.Days > 0)
            {
                AddDay();
            }
            else if (_ledger.Balance.Time > Duration.Zero && _calendar.IsWorkingDay(_ledger.Cursor.Date))
            {
                _isInHours = true;
            }
            else
            {
                AddMovedDay();
            }
        }

        if (!_limit.IsInDays || _isInHours)
        {
            RunHours(from);
        }
    }

    private void AddDay()
    {
        var day = _ledger.Cursor.Date;
        var isCounted = _limit.IsInCalendarDays || _calendar.IsWorkingDay(day);
        var reason = isCounted ? _limit.IsInCalendarDays ? _reasons.CalendarDay() : _reasons.WorkingDay(day) : _reasons.DayOff(day);
        _ledger.Add(
            isCounted ? TraceStep.Counted : TraceStep.DayOff, day.PlusDays(1).AtMidnight(), isCounted ? new(1, Duration.Zero) : TimeBalance.Zero, reason);
    }

    // A limit that was used up on a day off reaches to the next working day; in hours the days off before them are plain days off.
    private void AddMovedDay()
    {
        var day = _ledger.Cursor.Date;
        var isMoved = _limit.Minutes == 0;
        _ledger.Add(
            isMoved ? TraceStep.MovedOffDayOff : TraceStep.DayOff, day.PlusDays(1).AtMidnight(), TimeBalance.Zero,
            isMoved ? _reasons.MovedOffDayOff(_ledger.Cursor.Date.PlusDays(-1)) : _reasons.DayOff(day));
    }

    private void RunSameDay(LocalDateTime? until)
    {
        var counted = _ledger.Cursor.Date;
        if (!_calendar.IsWorkingDay(counted) || _ledger.Cursor.TimeOfDay > _cutOff)
        {
            do
            {
                counted = counted.PlusDays(1);
            }
            while (!_calendar.IsWorkingDay(counted));
        }

        while (_ledger.Cursor.Date < counted || until is not null)
        {
            var day = _ledger.Cursor.Date;
            var end = LocalDateTime.Min(day.PlusDays(1).AtMidnight(), until ?? LocalDateTime.MaxIsoValue);
            if (end <= _ledger.Cursor)
            {
                return;
            }

            if (_calendar.IsWorkingDay(day))
            {
                _ledger.Add(TraceStep.AfterCutOff, end, TimeBalance.Zero, day == counted ? TraceReasons.NotYetDone() : _reasons.AfterCutOff(_limit));
            }
            else
            {
                _ledger.Add(TraceStep.DayOff, end, TimeBalance.Zero, _reasons.DayOff(day));
            }
        }

        _ledger.Add(TraceStep.Counted, counted.PlusDays(1).AtMidnight(), new(1, Duration.Zero), _reasons.WorkingDay(counted));
    }

    private void RunHours(LocalDateTime? until)
    {
        if (_limit.Unit is TimeUnit.Hour or TimeUnit.Day)
        {
            RunPlainHours(until);
            return;
        }

        while (_ledger.Balance.Time > Duration.Zero && !(_ledger.Cursor >= until))
        {
            RunDayOfHours(_ledger.Cursor.Date, until ?? LocalDateTime.MaxIsoValue);
        }

        if (until is { } end)
        {
            AddIfLater(TraceStep.Closed, end, _reasons.Closed());
        }
    }

    private void RunPlainHours(LocalDateTime? until)
    {
        var end = _ledger.Cursor.PlusNanoseconds(_ledger.Balance.Time.ToInt64Nanoseconds());
        var stop = until is { } from && from < end ? from : end;
        if (stop > _ledger.Cursor)
        {
            var time = Period.Between(_ledger.Cursor, stop, PeriodUnits.Nanoseconds).ToDuration();
            _ledger.Add(TraceStep.Counted, stop, new(0, time), _reasons.PlainHours());
        }
    }

    private void RunDayOfHours(LocalDate day, LocalDateTime until)
    {
        var midnight = day.PlusDays(1).AtMidnight();
        if (!_calendar.IsWorkingDay(day))
        {
            _ledger.Add(TraceStep.DayOff, LocalDateTime.Min(midnight, until), TimeBalance.Zero, _reasons.DayOff(day));
            return;
        }

        foreach (var period in _calculator.Time.PeriodsOn(day))
        {
            var opening = LocalDateTime.Min(day + period.Opening, until);
            var closing = LocalDateTime.Min(period.Closing == LocalTime.Midnight ? midnight : day + period.Closing, until);
            if (closing <= _ledger.Cursor)
            {
                continue;
            }

            AddIfLater(TraceStep.Closed, opening, _reasons.Closed());
            var open = Period.Between(_ledger.Cursor, closing, PeriodUnits.Nanoseconds).ToDuration();
            var time = Duration.Min(open, _ledger.Balance.Time);
            if (time > Duration.Zero)
            {
                _ledger.Add(TraceStep.Counted, _ledger.Cursor.PlusNanoseconds(time.ToInt64Nanoseconds()), new(0, time), _reasons.OfficeHours());
            }

            if (_ledger.Balance.Time == Duration.Zero || _ledger.Cursor >= until)
            {
                return;
            }
        }

        AddIfLater(TraceStep.Closed, LocalDateTime.Min(midnight, until), _reasons.Closed());
    }
}
