namespace AdminReform.Reports;

/// <summary>Dossiers that the form has no column for, and where a reading counts them.</summary>
/// <param name="Figure">The published figure; <see langword="null"/> for dossiers that no figure names.</param>
/// <param name="Place">Where they are counted.</param>
/// <param name="Amount">How many they are; <see langword="null"/> when no figure names them and their number is not determined.</param>
public sealed record FigurePlacement(PublishedFigure? Figure, FigurePlace Place, long? Amount)
{
    /// <summary>Returns the figure and where it stands.</summary>
    public override string ToString() =>
        $"{Figure?.ToString() ?? "unpublished"} {Place}{(Amount is { } amount ? FormattableString.Invariant($": {amount}") : "")}";
}
