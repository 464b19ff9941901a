using AdminReform.Texts;

namespace OnTimeReview.Views;

/// <summary>One statement of the reconciliation, and whether it holds; <see langword="null"/> where it is a conclusion.</summary>
public sealed record CheckLine(LocalizedText Statement, bool? Holds);
