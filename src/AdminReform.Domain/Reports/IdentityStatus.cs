namespace AdminReform.Reports;

/// <summary>What published figures say about an identity of the form.</summary>
public enum IdentityStatus
{
    /// <summary>Both sides are equal, and leave nothing for a column that was not published.</summary>
    Holds = 0,

    /// <summary>The sides differ, and no column that was not published can mend it.</summary>
    Fails = 1,

    /// <summary>Columns that were not published could make both sides equal: it cannot be told.</summary>
    Open = 2,
}
