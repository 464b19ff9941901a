using AdminReform.Texts;

namespace AdminReform.Reports;

/// <summary>One equation between published figures, of one report or of several.</summary>
/// <param name="Words">The equation in the published numbers, and what comes of it.</param>
/// <param name="Status">Whether it holds; open where a figure that was not published can make it hold.</param>
/// <param name="Difference">Left minus right, of what was published.</param>
public sealed record JointCheck(LocalizedText Words, Verdict Status, long Difference)
{
    /// <summary>Returns the English line.</summary>
    public override string ToString() => Words.English;
}
