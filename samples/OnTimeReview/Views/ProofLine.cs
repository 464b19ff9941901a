using AdminReform.Texts;

namespace OnTimeReview.Views;

/// <summary>How the due day of a dossier was counted.</summary>
public sealed record ProofLine(string Dossier, LocalizedText Sentence);
