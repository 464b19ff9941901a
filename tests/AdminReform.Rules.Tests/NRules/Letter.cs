namespace AdminReform.Rules.NRules;

/// <summary>An integrator's own conclusion: a letter to write, one for each dossier.</summary>
public sealed record Letter(string DossierId, string Words);
