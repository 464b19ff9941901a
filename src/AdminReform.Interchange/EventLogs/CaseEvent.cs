namespace AdminReform.Interchange.EventLogs;

/// <summary>One line of a log: when, what the log calls it and what that means, and who did it.</summary>
internal readonly record struct CaseEvent(LogMoment At, ActivityRows Activity, string HandledBy);
