using AdminReform.Agencies;

namespace AdminReform.Rules.Escalation;

/// <summary>One rung of a ladder: at which moment relative to the due day, who is told.</summary>
/// <param name="Id">A name, unique within the ladder.</param>
/// <param name="WorkingDays">
/// Working days from the due day, at the opening of the office: negative before it, 0 on it, positive after it.
/// </param>
/// <param name="Recipient">Who is told.</param>
public sealed record LadderStep(string Id, int WorkingDays, ResponsibilityStep Recipient);
