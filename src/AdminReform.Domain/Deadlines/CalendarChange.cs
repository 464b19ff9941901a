using AdminReform.Calendars;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>A calendar before and after a decision, such as a swap announced two weeks ahead, and what it does to running limits.</summary>
/// <remarks>
/// Only a limit with a changed day between its acceptance and its due day can move, and only those are calculated twice. A due moment
/// that a re-appointment has set stays.
/// </remarks>
public sealed class CalendarChange
{
    private readonly DeadlineCalculator _before;
    private readonly DeadlineCalculator _after;
    private readonly LocalDate[] _changedDays;

    /// <summary>Compares two calculators that differ in their calendar or office hours.</summary>
    public CalendarChange(DeadlineCalculator before, DeadlineCalculator after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        _before = before;
        _after = after;
        _changedDays = [.. Changed(before.Time, after.Time)];
    }

    /// <summary>The days that are worked in one calendar only, or have other office hours, in order.</summary>
    public ValueList<LocalDate> ChangedDays => [.. _changedDays];

    /// <summary>The due moments that move, in the order of the limits.</summary>
    public IEnumerable<DueMove> Moves(IEnumerable<RunningLimit> limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return limits.Select(Move).OfType<DueMove>();
    }

    /// <summary>Returns how many days changed.</summary>
    public override string ToString() => $"{_changedDays.Length} days changed";

    private DueMove? Move(RunningLimit limit)
    {
        var accepted = limit.Facts.AcceptedAt.Date;
        var old = _before.Calculate(limit.Facts);
        if (old.Due is not { } oldDue || old.Original is not { } original || !HasChangedDay(accepted, original.Date)
            || _after.Calculate(limit.Facts).Due is not { } newDue || newDue == oldDue)
        {
            return null;
        }

        var last = LocalDate.Max(oldDue.Date, newDue.Date);
        var causes = _changedDays[PlaceFrom(accepted)..PlaceFrom(last.PlusDays(1))].Select(_after.Time.Calendar.Describe);
        return new DueMove(limit.Id, oldDue, newDue, ValueList.From(causes));
    }

    private bool HasChangedDay(LocalDate first, LocalDate last) =>
        PlaceFrom(first) is var place && place < _changedDays.Length && _changedDays[place] <= last;

    // The first changed day that is not before this one.
    private int PlaceFrom(LocalDate day) => Array.BinarySearch(_changedDays, day) is var found && found < 0 ? ~found : found;

    private static IEnumerable<LocalDate> Changed(WorkingTime before, WorkingTime after)
    {
        var (old, changed) = (before.Calendar, after.Calendar);
        var (first, last) = (LocalDate.Max(old.Range.Start, changed.Range.Start), LocalDate.Min(old.Range.End, changed.Range.End));
        var hoursDiffer = before.Hours != after.Hours;
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            if (old.IsWorkingDay(day) != changed.IsWorkingDay(day) || (hoursDiffer && before.HoursOn(day) != after.HoursOn(day)))
            {
                yield return day;
            }
        }
    }
}
