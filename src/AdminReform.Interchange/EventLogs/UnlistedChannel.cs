namespace AdminReform.Interchange.EventLogs;

/// <summary>A word for a channel that the mapping does not list and that has its channel for other words.</summary>
/// <param name="Text">The word, composed and with single spaces, as its first row writes it.</param>
/// <param name="Dossiers">How many dossiers that could be read have it.</param>
/// <param name="Example">The first of them.</param>
public sealed record UnlistedChannel(string Text, int Dossiers, string Example);
