using AdminReform.Texts;

namespace OnTimeReview.Views;

/// <summary>A cell or row that could not be read.</summary>
public sealed record RejectedLine(int Line, string? Column, string? Dossier, string Code, LocalizedText Reason)
{
    /// <summary>Whether the line is one of the file of the dossiers.</summary>
    public bool IsOfDossiers { get; init; }

    /// <summary>Where it stands in a workbook; <see langword="null"/> in a file of text.</summary>
    public string? Place { get; init; }
}
