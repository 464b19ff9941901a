using AdminReform.Texts;

namespace OnTimeReview.Views;

/// <summary>How many open dossiers are so many working days before or after their due day.</summary>
public sealed record AgeBand(LocalizedText Label, int Count, bool IsOverdue);
