using AdminReform.Agencies;
using NodaTime;

namespace AdminReform.Rules.Simulation;

/// <summary>What one recipient would have had on one day.</summary>
/// <param name="Person">The person; <see langword="null"/> where no people are known, and the role at the unit stands for them.</param>
/// <param name="Role">The role of the recipient in the first of the notices.</param>
/// <param name="Unit">The agency of the recipient; where no people are known, the unit that resolves the dossiers.</param>
/// <param name="Day">The day.</param>
/// <param name="Notices">How many notices.</param>
public sealed record RecipientDay(string? Person, ResponsibilityStep Role, string Unit, LocalDate Day, int Notices);
