namespace AdminReform.Reports;

/// <summary>Which agency of a dossier a report counts it for; the two differ where a centre accepts for others (118/2025/NĐ-CP art. 14.2).</summary>
public enum ReportedAgency
{
    /// <summary>The unit that resolves it, as form II.06a does.</summary>
    Resolving = 1,

    /// <summary>The unit that received it.</summary>
    Receiving = 2,
}
