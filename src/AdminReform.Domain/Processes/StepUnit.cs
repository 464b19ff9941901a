namespace AdminReform.Processes;

/// <summary>What the limit of a step is counted in, as it is worded.</summary>
public enum StepUnit
{
    /// <summary>A bare day (ngày): a working day or a calendar day, as <see cref="DayReading"/> says.</summary>
    Day = 1,

    /// <summary>A working day (ngày làm việc).</summary>
    WorkingDay = 2,

    /// <summary>A working hour (giờ làm việc).</summary>
    WorkingHour = 3,

    /// <summary>An hour that runs day and night (giờ).</summary>
    Hour = 4,
}
