using AdminReform.Texts;

namespace OnTimeReview.Views;

/// <summary>Why dossiers ran under no process, and how many for this cause.</summary>
public sealed record NotRunLine(string Id, LocalizedText Cause, int Dossiers);
