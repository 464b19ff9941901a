using System.Runtime.CompilerServices;
using AdminReform.Law;

namespace AdminReform.Deadlines;

// Dates that an office set, as they are read. Of a day outside the calendar nobody knows whether it is worked: it stands as written.
public sealed partial class DeadlineCalculator
{
    /// <summary>A promised or a new date as it is read: itself, or the next working day.</summary>
    [Implements("91/2015/QH13", "148.5")]
    internal DueMoment AsRead(DueMoment set) => SetDates == SetDateReading.NextWorkingDay ? OnWorkingDay(set) : set;

    internal bool IsOnDayOff(DueMoment set) => _calendar.Range.Contains(set.Date) && !_calendar.IsWorkingDay(set.Date);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private DueMoment OnWorkingDay(DueMoment set) => IsOnDayOff(set) ? new DueMoment(_calendar.WorkingDayOnOrAfter(set.Date)) : set;

    private DueMoment? NewDueOf(DeadlineFacts facts) => ReappointmentInForce(facts) is { } reappointment ? AsRead(reappointment.NewDue) : null;

    // A day that is read as written waits for no decision.
    private DueBounds? BoundsOf(DueMoment set)
    {
        if (SetDates == SetDateReading.AsWritten || !_calendar.Range.Contains(set.Date))
        {
            return null;
        }

        var bracket = _calendar.BracketOnOrAfter(set.Date);
        return bracket.IsProvisional ? new(new(bracket.Earliest), new(bracket.Latest)) : null;
    }
}
