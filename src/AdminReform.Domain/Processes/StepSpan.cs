using NodaTime;

namespace AdminReform.Processes;

/// <summary>A run of a step as it was read: by the place of the step in its plan, which run of it, and from when to when.</summary>
internal readonly record struct StepSpan(int Step, int Round, LocalDateTime Since, LocalDateTime? End);
