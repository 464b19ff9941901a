namespace CustomNRule;

/// <summary>A letter that the office owes; a fact of our own.</summary>
/// <remarks>The dossier makes it one of a kind: two dossiers never lead to equal letters.</remarks>
public sealed record Letter(string DossierId, string To, string Words);
