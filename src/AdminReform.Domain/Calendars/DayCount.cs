namespace AdminReform.Calendars;

/// <summary>What the hours of a day of the week are: how much the day counts in limits of working days, and whether its hours are working time.</summary>
/// <remarks>No instrument read says how much half a day counts; each office says which it is. A holiday or a day off by decision is closed under all of them.</remarks>
public enum DayCount
{
    /// <summary>A working day like any other, however short. The default.</summary>
    Whole = 0,

    /// <summary>Its hours are working time, and it counts half a day.</summary>
    Half = 1,

    /// <summary>Its hours are working time, and limits in working days pass it over.</summary>
    HoursOnly = 2,

    /// <summary>Dossiers are only received then (chỉ tiếp nhận): no working time and no day of a limit, whether the calendar works the day or not.</summary>
    ReceptionOnly = 3,
}
