namespace AdminReform.Deadlines;

/// <summary>What a time limit is counted in.</summary>
public enum TimeUnit
{
    /// <summary>Hours (giờ), running day and night from the moment.</summary>
    Hour = 1,

    /// <summary>Working hours (giờ làm việc), running during office hours from the moment.</summary>
    WorkingHour = 2,

    /// <summary>Calendar days (ngày); the first day is not counted.</summary>
    Day = 3,

    /// <summary>Working days (ngày làm việc); the first day is not counted.</summary>
    WorkingDay = 4,

    /// <summary>Weeks (tuần), ending on the same weekday.</summary>
    Week = 5,

    /// <summary>Months (tháng), ending on the same date or on the month's last day.</summary>
    Month = 6,

    /// <summary>Years (năm), ending on the same date or on the month's last day.</summary>
    Year = 7,

    /// <summary>The working day itself (trong ngày làm việc), or the next one when received after the cut-off.</summary>
    SameDay = 8,
}
