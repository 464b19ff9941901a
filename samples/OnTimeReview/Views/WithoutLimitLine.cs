using AdminReform.Texts;

namespace OnTimeReview.Views;

/// <summary>A procedure for whose dossiers no limit was found.</summary>
public sealed record WithoutLimitLine(string Procedure, int Dossiers, LocalizedText Why, string Example);
