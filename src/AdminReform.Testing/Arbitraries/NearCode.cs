namespace AdminReform.Testing.Arbitraries;

/// <summary>A text that is a code of the catalogues of agencies, procedures or dossiers, or nearly one.</summary>
/// <param name="Text">The text.</param>
public sealed record NearCode(string Text);
