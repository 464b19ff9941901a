using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>One line of a log: when, what it means, what the log calls it, and who did it.</summary>
internal readonly record struct CaseEvent(LocalDateTime At, ActivityMeaning Meaning, string Activity, string HandledBy);
