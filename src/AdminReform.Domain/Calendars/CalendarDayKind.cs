namespace AdminReform.Calendars;

/// <summary>Why a day is worked or off.</summary>
public enum CalendarDayKind
{
    /// <summary>An ordinary working day.</summary>
    WorkingDay = 0,

    /// <summary>A weekly day of rest (ngày nghỉ hằng tuần).</summary>
    WeeklyRest = 1,

    /// <summary>A public holiday (ngày lễ, tết).</summary>
    Holiday = 2,

    /// <summary>Off, because a holiday fell on a weekly day of rest (nghỉ bù).</summary>
    CompensatoryDayOff = 3,

    /// <summary>An ordinary working day taken off by a swap (nghỉ hoán đổi).</summary>
    SwappedDayOff = 4,

    /// <summary>A day of rest worked by a swap (làm bù).</summary>
    SwappedWorkingDay = 5,

    /// <summary>Off by local order.</summary>
    LocalDayOff = 6,

    /// <summary>Worked by local order.</summary>
    LocalWorkingDay = 7,
}
