using AdminReform.Law;
using AdminReform.Texts;

namespace AdminReform.Indices;

/// <summary>A criterion that is scored 2, 1 or 0 (chỉ số đánh giá).</summary>
/// <param name="Number">Its number, 1 to 9.</param>
/// <param name="Name">What it asks.</param>
/// <param name="IsPerDossier">Whether every dossier is marked and the marks averaged; otherwise the unit has one mark.</param>
/// <param name="NameCertainty">How surely the name is known.</param>
public sealed record OneStopCriterion(int Number, LocalizedText Name, bool IsPerDossier, Certainty NameCertainty)
{
    /// <summary>Returns the number and the name, with a word where the name is unverified.</summary>
    public override string ToString() => $"{Number}. {Name}{(NameCertainty == Certainty.Unverified ? " (unverified name)" : "")}";
}
