namespace AdminReform.Processes;

/// <summary>How a bare day of a step is read; no instrument that was read says which.</summary>
public enum DayReading
{
    /// <summary>In the unit of the whole: working days where the whole is in working time, calendar days otherwise.</summary>
    AsTheWhole = 0,

    /// <summary>As a working day, whatever the whole is counted in.</summary>
    WorkingDay = 1,

    /// <summary>As a calendar day, whatever the whole is counted in.</summary>
    CalendarDay = 2,
}
