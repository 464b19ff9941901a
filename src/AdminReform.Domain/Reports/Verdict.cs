namespace AdminReform.Reports;

/// <summary>What published figures say about an identity of the form, or about a reading of the figures.</summary>
public enum Verdict
{
    /// <summary>The sides of the identity are equal, and leave nothing for a column that was not published; under the reading all identities can hold.</summary>
    Holds = 0,

    /// <summary>The sides differ, and no column that was not published can mend it; under the reading some identity fails.</summary>
    Fails = 1,

    /// <summary>It cannot be told: columns that were not published could make both sides equal; the figures fit the reading and its contrary alike.</summary>
    Open = 2,
}
