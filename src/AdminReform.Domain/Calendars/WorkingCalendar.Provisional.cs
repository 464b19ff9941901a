using AdminReform.Values;
using NodaTime;

namespace AdminReform.Calendars;

/// <content>What the decisions still awaited can make of a computed day.</content>
public sealed partial class WorkingCalendar
{
    /// <summary>Adds working days as <see cref="PlusWorkingDays"/> does, and bounds what the awaited decisions can make of the result.</summary>
    /// <remarks>
    /// The bounds take every choice that the law leaves open, and the swaps of <see cref="SwapAllowance"/>. They start a fortnight before the
    /// horizon, because a swap decided with the next year's days can reach back over the turn of the year.
    /// </remarks>
    /// <exception cref="OutsideCalendarException">The start, the result or a bound is outside <see cref="Range"/>.</exception>
    public DateBracket BracketWorkingDays(LocalDate date, int days)
    {
        var result = PlusWorkingDays(date, days);
        if (days == 0 || (DayNumber.Of(result) < _firstOpen && DayNumber.Of(date) < _firstOpen))
        {
            return DateBracket.Settled(result);
        }

        return days > 0
            ? ForwardBracket(IndexOf(date) + 1, days, result)
            : BackwardBracket(IndexOf(date), -days, result);
    }

    /// <summary>Finds the day itself or the next working day as <see cref="WorkingDayOnOrAfter"/> does, with its bounds.</summary>
    /// <exception cref="OutsideCalendarException">The day, the result or a bound is outside <see cref="Range"/>.</exception>
    public DateBracket BracketOnOrAfter(LocalDate date)
    {
        var result = WorkingDayOnOrAfter(date);
        return DayNumber.Of(result) < _firstOpen ? DateBracket.Settled(result) : ForwardBracket(IndexOf(date), 1, result);
    }

    /// <summary>Bounds the last working day from a start to an end, where the start counts too if it is worked.</summary>
    internal DateBracket BracketThrough(LocalDate start, LocalDate end)
    {
        var (from, to) = (IndexOf(start), IndexOf(end));
        var days = _before[to + 1] - _before[from];
        var last = days == 0 ? DayNumber.Of(end) : _workingDays[_before[to + 1] - 1];
        return days == 0 || last < _firstOpen
            ? DateBracket.Settled(DayNumber.ToDate(last))
            : ForwardBracket(from, days, DayNumber.ToDate(last));
    }

    /// <summary>Adds halves of working days, with the bounds that a whole day more or less gives.</summary>
    internal DateBracket BracketHalves(LocalDate date, int halves, DayCounter counter)
    {
        var result = DayNumber.ToDate(counter.Plus(DayNumber.Of(date), halves));
        return halves <= 0 || (DayNumber.Of(result) < _firstOpen && DayNumber.Of(date) < _firstOpen)
            ? DateBracket.Settled(result)
            : ForwardBracket(IndexOf(date) + 1, halves, result, counter.Bounds);
    }

    /// <summary>Which decisions could still move a day computed between two days; empty where all are known.</summary>
    public ValueList<PendingDecision> PendingDecisions(LocalDate start, LocalDate end) =>
        ValueList.From(Pending.Between(Definition, Horizon, LocalDate.Min(start, end), LocalDate.Max(start, end)));

    /// <summary>The first day that an awaited decision could change.</summary>
    private LocalDate FirstOpen()
    {
        var reach = Definition.IsBoundBySwaps ? Definition.PendingSwaps.ReachInDays : 0;
        if (Horizon == Range.End)
        {
            return LocalDate.MaxIsoValue;
        }

        var open = Horizon.PlusDays(1 - reach);
        return Definition.IsBoundBySwaps && Definition.PendingSwaps.OpenFrom is { } from ? LocalDate.Min(open, from) : open;
    }

    /// <summary>Walks from the computed day to where enough working days are certain, and back to where they stop being possible.</summary>
    private DateBracket ForwardBracket(int from, int days, LocalDate result, Func<int, int, (int Fewest, int Most)>? inHalves = null)
    {
        var (counted, mostADay) = inHalves is null ? (Counted, 1) : (inHalves, 2);
        var computed = IndexOf(result);
        var latest = computed;
        while (counted(from, latest + 1).Fewest < days)
        {
            latest = Inside(latest + 1, result, days);
        }

        var earliest = computed;
        while ((earliest - from) * mostADay >= days && counted(from, earliest).Most >= days)
        {
            earliest--;
        }

        return new(result, DayNumber.ToDate(_first + earliest), DayNumber.ToDate(_first + latest), IsProvisional: true);
    }

    private DateBracket BackwardBracket(int to, int days, LocalDate result)
    {
        var computed = IndexOf(result);
        var earliest = computed;
        while (Counted(earliest, to).Fewest < days)
        {
            earliest = Inside(earliest - 1, result, -days);
        }

        var latest = computed;
        while (to - latest - 1 >= days && Counted(latest + 1, to).Most >= days)
        {
            latest++;
        }

        return new(result, DayNumber.ToDate(_first + earliest), DayNumber.ToDate(_first + latest), IsProvisional: true);
    }

    private (int Fewest, int Most) Counted(int from, int to)
    {
        var (fewer, more) = _uncertainty.Value.Between(from, to);
        var count = _before[to] - _before[from];
        return (count + fewer, count + more);
    }

    private int Inside(int index, LocalDate date, int days)
    {
        if (unchecked((uint)index) >= (uint)(_before.Length - 1))
        {
            ThrowResultOutside(DayNumber.Of(date), days);
        }

        return index;
    }
}
