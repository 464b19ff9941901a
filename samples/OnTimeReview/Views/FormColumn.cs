using AdminReform.Texts;

namespace OnTimeReview.Views;

/// <summary>One column of the official report.</summary>
public sealed record FormColumn(int Number, LocalizedText Name, long Value);
