using AdminReform.Values;

namespace AdminReform.Interchange.EventLogs;

/// <summary>How to read the file of the dossiers of a log that has its events in another: a row for each dossier.</summary>
/// <param name="Columns">Which column says what; the code of the dossier among them, and nothing that belongs to an event.</param>
/// <param name="Delimiter">The character between two cells.</param>
/// <param name="Encoding">The name of the text's encoding; a byte order mark in the file prevails.</param>
public sealed record DossierFile(ValueList<EventLogColumn> Columns, char Delimiter = ',', string Encoding = "utf-8")
{
    /// <summary>The sheet on which they are, where the file is a workbook; <see langword="null"/> for the only visible one that has rows.</summary>
    public string? Sheet { get; init; }

    /// <summary>The row of the headings, counted from 1, as <see cref="EventLogMapping.HeaderRow"/> has it; <see langword="null"/> for the first row that is not blank.</summary>
    public int? HeaderRow { get; init; }
}
