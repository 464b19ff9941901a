namespace AdminReform.Deadlines;

/// <summary>How long a month of a limit is that was stopped and went on (tháng không liền nhau).</summary>
/// <remarks>A month that runs without a break is always one of the calendar (Bộ luật Dân sự 2015, art. 148.4), and so is one that begins again.</remarks>
public enum MonthReading
{
    /// <summary>As long as the months of the calendar from the day that is not counted, and never longer than those after the stop. The default.</summary>
    Calendar = 0,

    /// <summary>A month is 30 days, half a month 15, a year 365 and half a year 6 months (Bộ luật Dân sự 2015, art. 146.1); the proof tells it.</summary>
    ThirtyDays = 1,
}
