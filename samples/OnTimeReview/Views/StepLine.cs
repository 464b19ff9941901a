using AdminReform.Texts;

namespace OnTimeReview.Views;

/// <summary>How many notices one step of the escalation ladder has sent.</summary>
public sealed record StepLine(int Step, LocalizedText Recipient, LocalizedText When, int Notices);
