using NodaTime;

namespace AdminReform.Processes;

/// <summary>A run of a step with a limit that ended.</summary>
internal readonly record struct StepEnd(string Procedure, ProcessStep Step, LocalDate On, bool IsLate);
