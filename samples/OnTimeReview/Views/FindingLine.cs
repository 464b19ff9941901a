using AdminReform.Texts;

namespace OnTimeReview.Views;

/// <summary>How many dossiers one rule has found something about.</summary>
public sealed record FindingLine(string Rule, LocalizedText Name, LocalizedText Citation, int Findings);
