using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Rules.Simulation;

/// <summary>A step that would have told nobody.</summary>
/// <param name="PolicyFrom">The first day of its policy.</param>
/// <param name="Scope">The scope of its policy.</param>
/// <param name="Ladder">The name of its ladder.</param>
/// <param name="Step">The step.</param>
public sealed record IdleStep(LocalDate PolicyFrom, PolicyScope Scope, string Ladder, LadderStep Step);
