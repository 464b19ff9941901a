using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>One way to read published figures, and whether the identities can hold under it.</summary>
/// <param name="Placements">What is placed where; figures beside the form that are not mentioned stand outside.</param>
/// <param name="Verdict">What the figures say about it.</param>
/// <param name="Difference">By how much the identities fail, as a number of dossiers; <see langword="null"/> where they do not, or where it is
/// not one number.</param>
public sealed record FigureReading(ValueList<FigurePlacement> Placements, Verdict Verdict, long? Difference)
{
    /// <summary>The reading in one sentence.</summary>
    public LocalizedText Words => ReconciliationWords.Of(this);

    /// <summary>Returns the English sentence.</summary>
    public override string ToString() => Words.English;
}
