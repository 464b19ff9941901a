using AdminReform.Dossiers;

namespace AdminReform.Hosting.Reading;

/// <summary>A dossier that is overdue, and who has it now.</summary>
/// <param name="Dossier">The dossier as it is now; it names the unit and the officer who have it.</param>
/// <param name="Finding">The finding that it is overdue.</param>
public sealed record LateDossier(Dossier Dossier, StandingConclusion Finding);
