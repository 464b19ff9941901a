using AdminReform.Dossiers;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.EventLogs;

/// <summary>What an event log held: the dossiers that could be read, and what could not.</summary>
/// <param name="Dossiers">The dossiers, in the order in which the file names them first; odd histories carry their irregularities.</param>
/// <param name="Rejected">The cells and rows that could not be read, by line: the first of them, up to the number that the caller set.</param>
/// <param name="RejectedDossiers">How many dossiers were set aside: each dossier with a bad row once, and each bad row without a code once.</param>
/// <param name="Events">How many events the dossiers that could be read have in the log.</param>
public sealed record EventLogImport(ValueList<Dossier> Dossiers, ValueList<RejectedRow> Rejected, int RejectedDossiers, int Events)
{
    /// <summary>How many cells and rows could not be read, those that are not listed included.</summary>
    public long RejectedInAll { get; init; } = Rejected.Count;

    /// <summary>The words of the mapping that no row has used, in the order of the mapping: perhaps the log spells them otherwise.</summary>
    public ValueList<UnusedWord> UnusedWords { get; init; } = [];

    /// <summary>The activities that the mapping does not list, and so count as handled, the most frequent first.</summary>
    public ValueList<UnmappedActivity> UnmappedActivities { get; init; } = [];

    /// <summary>The words for channels that the mapping does not list and that have its channel for other words, the most frequent first.</summary>
    public ValueList<UnlistedChannel> UnlistedChannels { get; init; } = [];

    /// <summary>How many rows are no events, by the columns of the mapping that say which are.</summary>
    public int PassedOverRows { get; init; }

    /// <summary>The texts because of which rows are no events, the most frequent first: no more than a hundred.</summary>
    public ValueList<PassedOver> PassedOver { get; init; } = [];

    /// <summary>Where limits are looked for by procedure, the procedures for whose dossiers none was found, the most frequent first.</summary>
    public ValueList<ProcedureWithoutLimit> ProceduresWithoutLimit { get; init; } = [];

    /// <summary>
    /// What is told beside the rows: days that stand for none and dossiers with a single event; of a workbook links to other files, which are never followed, hidden rows and merged cells, which are read.
    /// </summary>
    public ValueList<Problem> Remarks { get; init; } = [];

    /// <summary>How many dossiers the log held: those that could be read and those that were set aside.</summary>
    public int Read => Dossiers.Count + RejectedDossiers;
}
