using AdminReform.Rules.Escalation;
using NodaTime;

namespace AdminReform.Rules.Duties;

/// <summary>A step of the ladder for a duty.</summary>
/// <param name="Step">The step.</param>
/// <param name="At">When it fell due, within office hours.</param>
public sealed record DutyStep(LadderStep Step, LocalDateTime At);
