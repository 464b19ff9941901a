namespace AdminReform.Reports;

/// <summary>An equation that the columns of II.06a must satisfy.</summary>
public enum ReportIdentity
{
    /// <summary>3 = 4 + 5 + 6.</summary>
    ReceivedByOrigin = 1,

    /// <summary>7 = 8 + 9 + 10.</summary>
    ResolvedByTime = 2,

    /// <summary>11 = 12 + 13.</summary>
    PendingByTime = 3,

    /// <summary>3 = 7 + 11.</summary>
    ReceivedByOutcome = 4,

    /// <summary>4 + 5 + 6 = 7 + 11: what came in is what went out and what is left, whether or not the total received is stated.</summary>
    Balance = 5,

    /// <summary>6 = column 11 of the report before.</summary>
    CarriedForward = 6,
}
