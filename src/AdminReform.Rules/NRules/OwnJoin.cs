using AdminReform.Dossiers;

namespace AdminReform.Rules.NRules;

/// <summary>How facts of an integrator's own belong to dossiers.</summary>
/// <param name="Type">Their type.</param>
/// <param name="Key">The key of a fact.</param>
/// <param name="DossierKey">The key of a dossier.</param>
internal sealed record OwnJoin(Type Type, Func<object, string> Key, Func<Dossier, string> DossierKey);
