using AdminReform.Texts;

namespace AdminReform.Indices;

/// <summary>A criterion that is scored 2, 1 or 0 (chỉ số đánh giá).</summary>
/// <param name="Number">Its number, 1 to 9.</param>
/// <param name="Name">What it asks; the names were not verified.</param>
public sealed record OneStopCriterion(int Number, LocalizedText Name)
{
    /// <summary>Returns the number and the name.</summary>
    public override string ToString() => $"{Number}. {Name}";
}
