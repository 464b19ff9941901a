using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>One way to make all equations hold: figures that are misprinted, dossiers that no figure names, or both.</summary>
/// <param name="Corrections">The misprints.</param>
/// <param name="Unnamed">Where dossiers that no figure names are counted; <see langword="null"/> where there need be none.</param>
public sealed record JointReading(ValueList<JointCorrection> Corrections, FigurePlace? Unnamed)
{
    /// <summary>How much has to be supposed: a misprint counts one, and so do unnamed dossiers.</summary>
    public int Size => Corrections.Count + (Unnamed is null ? 0 : 1);

    /// <summary>The reading in words.</summary>
    public LocalizedText Words => ReconciliationWords.Join(
        Corrections.Select(correction => correction.Words)
            .Concat(Unnamed is { } place ? [ReconciliationWords.Placed(new FigurePlacement(null, place, null))] : []),
        " và ",
        " and ");

    /// <summary>Returns how many misprints there are, and where unnamed dossiers are.</summary>
    public override string ToString() => $"{Corrections.Count} corrections{(Unnamed is { } place ? $", unnamed {place}" : "")}";
}
