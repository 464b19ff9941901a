using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Law;

namespace OnTimeReview.Reviewing;

/// <summary>The deadline calculator of an office with the common hours.</summary>
public static class OfficeCalculator
{
    public static DeadlineCalculator By(WorkingCalendar calendar) =>
        new(new WorkingTime(calendar, OfficeHours.Common), Regimes.Known);
}
