namespace AdminReform.Information;

/// <summary>How often a duty comes back.</summary>
public enum Recurrence
{
    /// <summary>Every month.</summary>
    Monthly = 1,

    /// <summary>Every quarter.</summary>
    Quarterly = 3,

    /// <summary>Every half year.</summary>
    HalfYearly = 6,

    /// <summary>Every year.</summary>
    Yearly = 12,
}
