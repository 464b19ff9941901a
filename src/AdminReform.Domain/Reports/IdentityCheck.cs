using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>One identity of form II.06a held against published figures.</summary>
/// <param name="Identity">The identity.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="Left">The published figures on the left side.</param>
/// <param name="Right">The published figures on the right side.</param>
/// <param name="Missing">The columns on either side that no figure gives.</param>
/// <param name="Difference">Left minus right, of what was published; <see langword="null"/> when a side has no figure, or both lack one.</param>
public sealed record IdentityCheck(
    ReportIdentity Identity,
    Verdict Status,
    ValueList<PublishedFigure> Left,
    ValueList<PublishedFigure> Right,
    ValueList<ReportColumn> Missing,
    long? Difference)
{
    /// <summary>The check as a line to print, such as <c>50 + 21.601 = 21.567 + 84</c>.</summary>
    public LocalizedText Words => ReconciliationWords.Of(this);

    /// <summary>Returns the English line.</summary>
    public override string ToString() => Words.English;
}
