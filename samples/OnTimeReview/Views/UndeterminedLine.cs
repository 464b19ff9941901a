using AdminReform.Texts;

namespace OnTimeReview.Views;

/// <summary>A dossier that has no due day, and why.</summary>
public sealed record UndeterminedLine(string Dossier, string Agency, LocalizedText Reason);
