using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace OnTimeReview.Views;

/// <summary>What a review says about a unit or a target.</summary>
public sealed record AlertLine(string Id, string Subject, Severity Severity, LocalizedText Message, LocalizedText Citation);
