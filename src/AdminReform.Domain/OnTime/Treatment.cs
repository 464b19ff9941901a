namespace AdminReform.OnTime;

/// <summary>Where a dossier in an unclear portal status goes in the counts.</summary>
public enum Treatment
{
    /// <summary>Outside the sum: neither received, nor resolved, nor pending.</summary>
    Outside = 1,

    /// <summary>Pending: it stays open until something else happens.</summary>
    Pending = 2,

    /// <summary>Resolved on the day on which it reached the status.</summary>
    Resolved = 3,

    /// <summary>Resolved on time on the day on which it reached the status, whatever its due moment and even without one: some systems count so.</summary>
    ResolvedOnTime = 4,
}
