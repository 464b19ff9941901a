namespace AdminReform.Deadlines;

/// <summary>Where the count begins for a dossier received late in the day.</summary>
public enum StartPolicy
{
    /// <summary>At acceptance, whatever the time: what the decrees say.</summary>
    AtAcceptance = 0,

    /// <summary>
    /// As if received at the opening of the next working day when received after the cut-off or on a day off: what some local systems do.
    /// Limits in plain hours run from the moment all the same, and same-day limits have their own cut-off.
    /// </summary>
    NextWorkingDayAfterCutOff = 1,
}
