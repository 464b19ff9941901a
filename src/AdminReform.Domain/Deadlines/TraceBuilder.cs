using AdminReform.Calendars;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>Writes down the way from acceptance over the interruptions to the due moment; <see cref="TraceRun"/> goes the stretches between them.</summary>
internal sealed class TraceBuilder
{
    private readonly DeadlineCalculator _calculator;
    private readonly WorkingCalendar _calendar;
    private readonly DeadlineFacts _facts;
    private readonly TimeLimit _limit;
    private readonly LocalTime? _cutOff;
    private readonly TraceReasons _reasons;
    private readonly TraceRun _run;
    private TimeBalance _total;
    private LocalDateTime _start;
    private bool _isWhole;

    private TraceBuilder(DeadlineCalculator calculator, DeadlineFacts facts)
    {
        _calculator = calculator;
        _calendar = calculator.Time.Calendar;
        _facts = facts;
        _limit = facts.Limit!;
        _cutOff = calculator.CutOffOf(facts);
        _reasons = new TraceReasons(calculator.Time, calculator.RegimeOf(facts));
        _run = new TraceRun(calculator.Time, _limit, _cutOff, _reasons);
    }

    internal static DeadlineTrace Build(DeadlineCalculator calculator, DeadlineFacts facts)
    {
        var deadline = calculator.Calculate(facts);
        if (deadline.State == DeadlineState.Undetermined)
        {
            return new DeadlineTrace(facts, deadline, TimeBalance.Zero, []);
        }

        if (facts.Limit is null)
        {
            return new DeadlineTrace(facts, deadline, TimeBalance.Zero, TraceReasons.Promised(calculator, facts, deadline));
        }

        var builder = new TraceBuilder(calculator, facts);
        builder.Walk();
        if (deadline.Original is { } original && deadline.Reappointed is { } extended && extended > original)
        {
            builder.Ledger.Add(TraceStep.Reappointed, extended.End, TimeBalance.Zero, builder._reasons.Reappointed(calculator, facts));
        }

        return new DeadlineTrace(facts, deadline, builder._total, builder.Ledger.ToList());
    }

    private TraceLedger Ledger => _run.Ledger;

    private void Walk()
    {
        BeginAtAcceptance();
        foreach (var interruption in _facts.Interruptions)
        {
            if (interruption.To <= _start)
            {
                continue;
            }

            var before = _run.Mark();
            _run.ToEnd();
            if (_run.Due.IsPassedAt(interruption.From))
            {
                return;
            }

            _run.BackTo(before);
            ReadMonthsInDays(interruption);
            _run.Until(interruption.From);
            if (interruption.To is not { } to)
            {
                Ledger.AddOpen(_reasons.Interrupted(interruption));
                return;
            }

            Pause(interruption, to);
        }

        _run.ToEnd();
    }

    private void BeginAtAcceptance()
    {
        var begin = _calculator.StartOf(_facts);
        Ledger.Cursor = _facts.AcceptedAt;
        _start = Moved(begin);
        _isWhole = true;
        _total = Ledger.Balance = TimeBalance.WholeOf(_limit, _start.Date);
        Ledger.AddIfLater(TraceStep.OnTheWay, begin, _reasons.OnTheWay(_facts));
        MoveTo(_start);
        if (_limit.IsInDays)
        {
            Ledger.Add(TraceStep.FirstDay, _start.Date.PlusDays(1).AtMidnight(), TimeBalance.Zero, _reasons.FirstDay(isReceipt: begin > _facts.AcceptedAt));
        }
    }

    private void Pause(Interruption interruption, LocalDateTime to)
    {
        var wasWhole = _isWhole && interruption.From <= _start;
        var isAnew = _calculator.EffectOf(_facts, interruption) == SupplementEffect.Restart;
        var isDayGrain = _limit.IsInDays && (!_run.IsInHours || isAnew);
        var reason = _reasons.Interrupted(interruption);
        _start = Moved(to);
        if (isDayGrain)
        {
            Ledger.AddIfLater(TraceStep.Interrupted, to.Date.PlusDays(1).AtMidnight(), reason);
            Ledger.AddIfLater(TraceStep.AfterCutOff, _start.Date.PlusDays(1).AtMidnight(), _reasons.AfterCutOff(_limit));
        }
        else
        {
            Ledger.AddIfLater(TraceStep.Interrupted, to, reason);
            MoveTo(_start);
        }

        var whole = TimeBalance.WholeOf(_limit, _start.Date);
        if (isAnew)
        {
            _isWhole = true;
            _run.CountAnew(whole, _reasons.Restarted(interruption));
        }
        else if (wasWhole || _limit.Unit == TimeUnit.SameDay)
        {
            _isWhole = true;
            if (Ledger.Balance != whole)
            {
                Ledger.CountAnew(whole, TraceReasons.NothingCounted());
            }
        }
        else
        {
            _isWhole = false;
            if (_limit.IsInCalendarDays && !IsInMonthsOfDays && Ledger.Balance.Days > whole.Days)
            {
                Ledger.CountAnew(whole, TraceReasons.NeverMoreThanWhole());
            }
        }
    }

    // Nothing shows at the beginning that a limit will be stopped and go on; from then on its months are days, those before the stop too.
    private void ReadMonthsInDays(Interruption interruption)
    {
        if (IsInMonthsOfDays && _isWhole && interruption.From > _start && _calculator.EffectOf(_facts, interruption) == SupplementEffect.Resume)
        {
            Ledger.Mark(TraceStep.MonthsInDays, new(_limit.DaysOfMonths, Duration.Zero), TraceReasons.MonthsInDays(_limit.DaysOfMonths));
        }
    }

    private bool IsInMonthsOfDays => _calculator.InterruptedMonths == MonthReading.ThirtyDays && _limit.IsInMonths;

    private void MoveTo(LocalDateTime start) => Ledger.AddIfLater(TraceStep.AfterCutOff, start, _reasons.AfterCutOff(_limit));

    private LocalDateTime Moved(LocalDateTime at)
    {
        if (_calculator.StartPolicy == StartPolicy.AtAcceptance
            || _limit.Unit is TimeUnit.Hour or TimeUnit.SameDay
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
}
