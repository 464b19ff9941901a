using AdminReform.Texts;
using AdminReform.Values;

namespace OnTimeReview.Views;

/// <summary>How many dossiers one rule has found something about, and the first of them.</summary>
public sealed record FindingLine(string Rule, LocalizedText Name, LocalizedText Citation, int Findings)
{
    public ValueList<string> First { get; init; } = [];
}
