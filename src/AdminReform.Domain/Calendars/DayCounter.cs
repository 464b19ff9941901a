using NodaTime;

namespace AdminReform.Calendars;

/// <summary>Counts working days in halves, where an office has days that count half or not at all; one load from a table of counts and one from its inverse.</summary>
internal sealed class DayCounter
{
    private readonly WorkingCalendar _calendar;
    private readonly int[] _halvesBefore;
    private readonly int[] _ordinalOfHalf;
    private readonly Lazy<CalendarUncertainty> _uncertainty;

    /// <param name="calendar">The calendar.</param>
    /// <param name="halves">For each working day, how many halves it counts: 0, 1 or 2.</param>
    /// <param name="halvesOn">How many a day would count if it were worked.</param>
    internal DayCounter(WorkingCalendar calendar, ReadOnlySpan<int> halves, Func<LocalDate, int> halvesOn)
    {
        _calendar = calendar;
        _uncertainty = new(() => new(
            calendar.Definition, calendar.Horizon, [.. Enumerable.Range(0, calendar.Range.Length).Select(day => halvesOn(DayNumber.ToDate(calendar.FirstDay + day)))], 2));
        _halvesBefore = new int[halves.Length + 1];
        for (var ordinal = 0; ordinal < halves.Length; ordinal++)
        {
            _halvesBefore[ordinal + 1] = _halvesBefore[ordinal] + halves[ordinal];
        }

        _ordinalOfHalf = new int[_halvesBefore[^1]];
        for (var ordinal = 0; ordinal < halves.Length; ordinal++)
        {
            _ordinalOfHalf.AsSpan(_halvesBefore[ordinal], halves[ordinal]).Fill(ordinal);
        }
    }

    /// <summary>The day with which that many halves are over, the start not counted; backwards the day with which they begin. None of them gives the start.</summary>
    internal int Plus(int day, int halves)
    {
        var half = halves > 0 ? Through(day) + halves - 1 : Before(day) + halves;
        return halves == 0 ? day
            : half >= 0 && half < _ordinalOfHalf.Length ? _calendar.WorkingDay(_ordinalOfHalf[half])
            : _calendar.ThrowResultOutside(day, halves / 2);
    }

    /// <summary>How many halves a span counts, without its first day and with its last; negative where the end comes first.</summary>
    internal int Between(int start, int end) => end >= start ? Through(end) - Through(start) : Before(end) - Before(start);

    /// <summary>The fewest and the most halves between two boundaries of the range once every decision is known.</summary>
    internal (int Fewest, int Most) Bounds(int from, int to)
    {
        var (fewer, more) = _uncertainty.Value.Between(from, to);
        var before = _calendar.CountsBefore;
        var count = _halvesBefore[before[to]] - _halvesBefore[before[from]];
        return (count + fewer, count + more);
    }

    private int Before(int day) => _halvesBefore[_calendar.WorkingDaysBefore(day, out _)];

    private int Through(int day)
    {
        var ordinal = _calendar.WorkingDaysBefore(day, out var isWorked);
        return _halvesBefore[isWorked ? ordinal + 1 : ordinal];
    }
}
