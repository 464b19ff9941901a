using AdminReform.Values;

namespace AdminReform.Interchange.EventLogs;

/// <summary>What one file of a log has, and how it is written.</summary>
internal sealed record LogFile(ValueList<EventLogColumn> Columns, ValueList<MomentColumn> Moments, ValueList<CountedRows> Rows, char Delimiter, string Encoding)
{
    /// <summary>Whether it is the file of the dossiers beside one of events.</summary>
    internal bool IsOfDossiers { get; private init; }

    /// <summary>The sheet of a workbook; <see langword="null"/> for the only one that has rows.</summary>
    internal string? Sheet { get; private init; }

    /// <summary>The row of the headings, counted from 1; <see langword="null"/> for the first that is not blank.</summary>
    internal int? HeaderRow { get; private init; }

    /// <summary>The names that its rows must have.</summary>
    internal IEnumerable<string> Headers => Columns.Select(column => column.Header).Concat(Moments.Select(column => column.Header)).Concat(Rows.Select(rows => rows.Header));

    /// <summary>How many of its columns belong to the dossier.</summary>
    internal int OfCase => Columns.Count(column => !LogColumns.IsOfEvent(column.Field)) + Moments.Count;

    internal static LogFile OfEvents(EventLogMapping mapping) => new(mapping.Columns, mapping.Moments, mapping.Rows, mapping.Delimiter, mapping.Encoding) { Sheet = mapping.Sheet, HeaderRow = mapping.HeaderRow };

    internal static LogFile OfDossiers(DossierFile file) => new(file.Columns, [], [], file.Delimiter, file.Encoding) { IsOfDossiers = true, Sheet = file.Sheet, HeaderRow = file.HeaderRow };
}
