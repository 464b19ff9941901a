using AdminReform.Texts;

namespace AdminReform.Reports;

/// <summary>A published figure and the value that it would have to have.</summary>
/// <param name="Figure">The figure as published.</param>
/// <param name="Least">The least value with which all identities can hold.</param>
/// <param name="Greatest">The greatest such value; <see langword="null"/> when nothing bounds it.</param>
public sealed record FigureCorrection(PublishedFigure Figure, long Least, long? Greatest)
{
    /// <summary>The one value that mends it; <see langword="null"/> when several would.</summary>
    public long? Value => Least == Greatest ? Least : null;

    /// <summary>The correction in words.</summary>
    public LocalizedText Words => ReconciliationWords.Of(this);

    /// <summary>Returns the English words.</summary>
    public override string ToString() => Words.English;
}
