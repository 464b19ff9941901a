using AdminReform.Texts;

namespace OnTimeReview.Views;

/// <summary>A dossier whose history is odd, and what is odd about it.</summary>
public sealed record IrregularLine(string Dossier, LocalizedText What);
