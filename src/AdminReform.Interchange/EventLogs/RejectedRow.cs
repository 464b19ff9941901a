using AdminReform.Results;

namespace AdminReform.Interchange.EventLogs;

/// <summary>A cell or a row that could not be read. Its dossier is set aside whole.</summary>
/// <param name="Line">The line of the file on which the row begins, counted from 1.</param>
/// <param name="Column">The column's name; <see langword="null"/> where the whole row is at fault.</param>
/// <param name="Dossier">The dossier's code; <see langword="null"/> where it could not be read.</param>
/// <param name="Problem">A stable code, and the reason in both languages.</param>
public sealed record RejectedRow(int Line, string? Column, string? Dossier, Problem Problem)
{
    /// <summary>Whether the line is one of the file of the dossiers, in a log whose events are in another.</summary>
    public bool IsOfDossiers { get; init; }

    /// <summary>Where it stands in a workbook, as people see it there, such as <c>Sheet1!C7</c>, or <c>Sheet1!7:7</c> for a row; <see langword="null"/> in a file of text.</summary>
    public string? Place { get; init; }

    /// <summary>Returns the line, the column, the code and the reason.</summary>
    public override string ToString() => $"{(IsOfDossiers ? "dossiers, " : "")}{Place ?? $"line {Line}"}{(Column is null ? "" : $", {Column}")}: {Problem.Code}: {Problem.Message.English}";
}
