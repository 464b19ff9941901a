using AdminReform.Dossiers;

namespace AdminReform.Rules.Monitoring;

/// <summary>Something that happened to a dossier under watch (sự kiện của hồ sơ).</summary>
/// <param name="DossierId">The dossier.</param>
/// <param name="Happened">What happened to it.</param>
public sealed record DossierFact(string DossierId, DossierEvent Happened);
