namespace AdminReform.Interchange.EventLogs;

/// <summary>What a pattern of moments leaves open.</summary>
internal enum MomentGap
{
    /// <summary>The year.</summary>
    Year = 1,

    /// <summary>The month.</summary>
    Month = 2,

    /// <summary>The day of the month.</summary>
    Day = 3,

    /// <summary>Whether the hour is one of the morning or of the afternoon.</summary>
    HalfOfDay = 4,

    /// <summary>The century: the year is read as so many years as its digits say, and 26 is the year 26.</summary>
    Century = 5,
}
