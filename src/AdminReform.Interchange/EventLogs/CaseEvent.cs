namespace AdminReform.Interchange.EventLogs;

/// <summary>What a row of a log says: when, what the log calls it and what that means, who did it, and whether it began or was completed then.</summary>
internal readonly record struct CaseEvent(LogMoment At, ActivityRows Activity, Doer By, Lifecycle? Lifecycle = null);
