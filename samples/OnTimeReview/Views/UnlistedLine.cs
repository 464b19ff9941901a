namespace OnTimeReview.Views;

/// <summary>A word for a channel that the mapping does not list.</summary>
public sealed record UnlistedLine(string Text, int Dossiers, string Example);
