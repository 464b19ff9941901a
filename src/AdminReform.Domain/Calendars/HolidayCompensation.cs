namespace AdminReform.Calendars;

/// <summary>What happens when a holiday falls on a weekly day of rest (nghỉ bù).</summary>
public enum HolidayCompensation
{
    /// <summary>The holiday is not made up.</summary>
    None = 0,

    /// <summary>The next working day is off instead.</summary>
    NextWorkingDay = 1,

    /// <summary>No text says so yet: assumed to be made up, and provisional until a decision settles the year.</summary>
    Unsettled = 2,
}
