namespace AdminReform.Agencies;

/// <summary>A text that is a code or nearly one.</summary>
public sealed record NearCode(string Text);
