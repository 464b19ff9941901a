using AdminReform.Texts;
using AdminReform.Values;

namespace OnTimeReview.Views;

/// <summary>How many notices one step of the escalation ladder has sent, and the first dossiers that they are about.</summary>
public sealed record StepLine(int Step, LocalizedText Recipient, LocalizedText When, int Notices)
{
    public ValueList<string> First { get; init; } = [];
}
