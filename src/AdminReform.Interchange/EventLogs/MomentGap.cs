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
}
