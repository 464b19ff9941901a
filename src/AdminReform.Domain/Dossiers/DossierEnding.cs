namespace AdminReform.Dossiers;

/// <summary>How a dossier ended; whether such a dossier counts in a report is for the report to say.</summary>
public enum DossierEnding
{
    /// <summary>It was refused at intake (portal status 3).</summary>
    RefusedAtIntake = 1,

    /// <summary>Its result was handed over (portal status 10).</summary>
    Returned = 2,

    /// <summary>It was stopped at the citizen's wish (portal status 8).</summary>
    Stopped = 3,

    /// <summary>It was closed because the supplement did not come in time (portal status 8).</summary>
    Closed = 4,
}
