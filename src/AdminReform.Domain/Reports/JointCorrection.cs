using AdminReform.Texts;

namespace AdminReform.Reports;

/// <summary>A published figure of one of several reports, and the value that it would have to have.</summary>
/// <param name="Report">The report.</param>
/// <param name="Correction">The figure and its value.</param>
public sealed record JointCorrection(PublishedReport Report, FigureCorrection Correction)
{
    /// <summary>The correction in words.</summary>
    public LocalizedText Words => new(
        $"{Report.Name.Vietnamese}: {Correction.Words.Vietnamese}", $"{Report.Name.English}: {Correction.Words.English}");

    /// <summary>Returns the English words.</summary>
    public override string ToString() => Words.English;
}
