namespace AdminReform.Calendars;

/// <summary>Which hours an office keeps on a day of rest that it works by a swap.</summary>
public enum SwappedDayHours
{
    /// <summary>The hours of the day that was taken off: the work of that day is what is made up. The default.</summary>
    OfDayReplaced = 0,

    /// <summary>The hours that the office week gives for that day of the week.</summary>
    OfItsOwnWeekday = 1,
}
