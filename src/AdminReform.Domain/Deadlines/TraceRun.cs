using AdminReform.Calendars;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>Uses a limit up, day by day or period by period, and writes down what each of them does to it.</summary>
internal sealed class TraceRun(WorkingTime time, TimeLimit limit, LocalTime? cutOff, TraceReasons reasons)
{
    private const int WholeDay = 2;

    /// <summary>What is written so far, the place reached and what is left.</summary>
    internal TraceLedger Ledger { get; private set; } = new();

    /// <summary>Whether the whole days are used up and what is left is time.</summary>
    internal bool IsInHours { get; private set; }

    /// <summary>The due moment, once the run has come to the end.</summary>
    internal DueMoment Due => (limit.IsInDays && !IsInHours) || limit.Unit == TimeUnit.SameDay
        ? new DueMoment(Ledger.Cursor.Date.PlusDays(-1))
        : DueMoment.At(Ledger.Cursor);

    /// <summary>Where the run stands, to come back to.</summary>
    internal (TraceLedger Ledger, bool IsInHours) Mark() => (Ledger.Copy(), IsInHours);

    /// <summary>Forgets what was written since a mark, which serves once.</summary>
    internal void BackTo((TraceLedger Ledger, bool IsInHours) mark) => (Ledger, IsInHours) = mark;

    /// <summary>Begins again with the whole limit.</summary>
    internal void CountAnew(TimeBalance whole, TraceReason reason)
    {
        IsInHours = false;
        Ledger.CountAnew(whole, reason);
    }

    /// <summary>Runs until nothing is left, and on to the working day that a limit in days ends with.</summary>
    internal void ToEnd()
    {
        if (limit.Unit == TimeUnit.SameDay)
        {
            RunSameDay(null);
            return;
        }

        if (limit.IsInDays && !IsInHours)
        {
            while (Ledger.Balance.Halves > 0)
            {
                AddDay();
            }

            if (Ledger.Balance.Time > Duration.Zero)
            {
                IsInHours = true;
            }
            else if (limit.Minutes == 0)
            {
                while (!time.Calendar.IsWorkingDay(Ledger.Cursor.Date.PlusDays(-1)))
                {
                    AddMovedDay();
                }
            }
        }

        RunHours(null);
    }

    /// <summary>Runs until an interruption, which comes before the end.</summary>
    internal void Until(LocalDateTime from)
    {
        if (limit.Unit == TimeUnit.SameDay)
        {
            RunSameDay(from);
            return;
        }

        while (limit.IsInDays && !IsInHours && Ledger.Cursor.Date <= from.Date)
        {
            if (Ledger.Balance.Halves > 0)
            {
                AddDay();
            }
            else if (Ledger.Balance.Time > Duration.Zero && time.Calendar.IsWorkingDay(Ledger.Cursor.Date))
            {
                IsInHours = true;
            }
            else
            {
                AddMovedDay();
            }
        }

        if (!limit.IsInDays || IsInHours)
        {
            RunHours(from);
        }
    }

    private void AddDay()
    {
        var day = Ledger.Cursor.Date;
        var counts = limit.IsInCalendarDays ? WholeDay : time.HalvesOn(day);
        var (step, reason) = limit.IsInCalendarDays ? (TraceStep.Counted, reasons.CalendarDay())
            : !time.Calendar.IsWorkingDay(day) ? (TraceStep.DayOff, reasons.DayOff(day))
            : counts == 0 ? (TraceStep.NotCounted, reasons.NotCounted(day))
            : counts < WholeDay ? (TraceStep.CountedHalf, TraceReasons.HalfDay(day))
            : Ledger.Balance.Halves < WholeDay ? (TraceStep.CountedHalf, TraceReasons.HalfLeft())
            : (TraceStep.Counted, reasons.WorkingDay(day));
        Ledger.Add(step, day.PlusDays(1).AtMidnight(), TimeBalance.OfHalves(Math.Min(counts, Ledger.Balance.Halves)), reason);
    }

    // A limit that was used up on a day off reaches to the next working day; in hours the days off before them are plain days off.
    private void AddMovedDay()
    {
        var day = Ledger.Cursor.Date;
        var isMoved = limit.Minutes == 0;
        Ledger.Add(
            isMoved ? TraceStep.MovedOffDayOff : TraceStep.DayOff, day.PlusDays(1).AtMidnight(), TimeBalance.Zero,
            isMoved ? reasons.MovedOffDayOff(Ledger.Cursor.Date.PlusDays(-1)) : reasons.DayOff(day));
    }

    private void RunSameDay(LocalDateTime? until)
    {
        var counted = Ledger.Cursor.Date;
        if (!time.Calendar.IsWorkingDay(counted) || Ledger.Cursor.TimeOfDay > cutOff)
        {
            do
            {
                counted = counted.PlusDays(1);
            }
            while (!time.Calendar.IsWorkingDay(counted));
        }

        while (Ledger.Cursor.Date < counted || until is not null)
        {
            var day = Ledger.Cursor.Date;
            var end = LocalDateTime.Min(day.PlusDays(1).AtMidnight(), until ?? LocalDateTime.MaxIsoValue);
            if (end <= Ledger.Cursor)
            {
                return;
            }

            if (time.Calendar.IsWorkingDay(day))
            {
                Ledger.Add(TraceStep.AfterCutOff, end, TimeBalance.Zero, day == counted ? TraceReasons.NotYetDone() : reasons.AfterCutOff(limit));
            }
            else
            {
                Ledger.Add(TraceStep.DayOff, end, TimeBalance.Zero, reasons.DayOff(day));
            }
        }

        Ledger.Add(TraceStep.Counted, counted.PlusDays(1).AtMidnight(), new(1, Duration.Zero), reasons.WorkingDay(counted));
    }

    private void RunHours(LocalDateTime? until)
    {
        if (limit.Unit == TimeUnit.Hour)
        {
            RunPlainHours(until);
            return;
        }

        while (Ledger.Balance.Time > Duration.Zero && !(Ledger.Cursor >= until))
        {
            RunDayOfHours(Ledger.Cursor.Date, until ?? LocalDateTime.MaxIsoValue);
        }

        if (until is { } end)
        {
            Ledger.AddIfLater(TraceStep.Closed, end, reasons.Closed());
        }
    }

    private void RunPlainHours(LocalDateTime? until)
    {
        var end = Ledger.Cursor.PlusNanoseconds(Ledger.Balance.Time.ToInt64Nanoseconds());
        var stop = until is { } from && from < end ? from : end;
        if (stop > Ledger.Cursor)
        {
            var passed = Period.Between(Ledger.Cursor, stop, PeriodUnits.Nanoseconds).ToDuration();
            Ledger.Add(TraceStep.Counted, stop, new(0, passed), reasons.PlainHours());
        }
    }

    private void RunDayOfHours(LocalDate day, LocalDateTime until)
    {
        var midnight = day.PlusDays(1).AtMidnight();
        if (!time.Calendar.IsWorkingDay(day))
        {
            Ledger.Add(TraceStep.DayOff, LocalDateTime.Min(midnight, until), TimeBalance.Zero, reasons.DayOff(day));
            return;
        }

        foreach (var period in time.PeriodsOn(day))
        {
            var opening = LocalDateTime.Min(day + period.Opening, until);
            var closing = LocalDateTime.Min(period.Closing == LocalTime.Midnight ? midnight : day + period.Closing, until);
            if (closing <= Ledger.Cursor)
            {
                continue;
            }

            Ledger.AddIfLater(TraceStep.Closed, opening, reasons.Closed());
            var open = Period.Between(Ledger.Cursor, closing, PeriodUnits.Nanoseconds).ToDuration();
            var used = Duration.Min(open, Ledger.Balance.Time);
            if (used > Duration.Zero)
            {
                Ledger.Add(TraceStep.Counted, Ledger.Cursor.PlusNanoseconds(used.ToInt64Nanoseconds()), new(0, used), reasons.OfficeHours());
            }

            if (Ledger.Balance.Time == Duration.Zero || Ledger.Cursor >= until)
            {
                return;
            }
        }

        Ledger.AddIfLater(TraceStep.Closed, LocalDateTime.Min(midnight, until), reasons.Closed());
    }
}
