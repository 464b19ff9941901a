using AdminReform.Texts;

namespace AdminReform.Reports;

/// <summary>Figures that were published together, and whose they are.</summary>
/// <param name="Name">Whose they are, as messages name it: an office, a level, a period; no two alike in one reconciliation.</param>
/// <param name="Figures">The figures.</param>
public sealed record PublishedReport(LocalizedText Name, PublishedFigures Figures)
{
    /// <summary>Returns the name and how many figures there are.</summary>
    public override string ToString() => $"{Name.English}: {Figures}";
}
