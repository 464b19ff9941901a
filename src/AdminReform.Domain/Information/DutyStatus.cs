namespace AdminReform.Information;

/// <summary>How one occurrence of a duty stands.</summary>
public enum DutyStatus
{
    /// <summary>Its period is not over.</summary>
    NotYet = 0,

    /// <summary>Its period is over and its due moment is not.</summary>
    Open = 1,

    /// <summary>Done in time.</summary>
    Done = 2,

    /// <summary>Done after its due moment.</summary>
    DoneLate = 3,

    /// <summary>Not done, and its due moment has passed.</summary>
    Late = 4,
}
