namespace OnTimeReview.Suggesting;

/// <summary>The columns that were guessed, in both files.</summary>
internal sealed class Suggested(LogSample events, Dictionary<string, string> ofEvents, LogSample? dossiers, Dictionary<string, string> ofDossiers, List<(string Header, string Meaning)> moments)
{
    /// <summary>What happened at the moment of a column, where a row is a dossier; empty where it is an event.</summary>
    internal List<(string Header, string Meaning)> Moments => moments;

    /// <summary>The cells of all moments, column by column.</summary>
    internal IEnumerable<SampleCell> MomentCells => Columns.Where(column => MappingGuesses.IsMoment(column.Field)).SelectMany(column => Cells(column.Of, column.Header))
        .Concat(moments.SelectMany(moment => Cells(events, moment.Header)));

    /// <summary>Whether a heading of a moment is Vietnamese.</summary>
    internal bool IsVietnamese => Columns.Where(column => MappingGuesses.IsMoment(column.Field)).Select(column => column.Header).Concat(moments.Select(moment => moment.Header)).Any(MappingGuesses.IsVietnamese);

    /// <summary>The texts of every column that is used.</summary>
    internal IEnumerable<string> Texts => Columns.SelectMany(column => column.Of.Texts(column.Header)).Concat(moments.SelectMany(moment => events.Texts(moment.Header)));

    // Of two files the place says which.
    private IEnumerable<SampleCell> Cells(LogSample of, string header) =>
        of == dossiers ? of.Cells(header).Select(cell => cell with { Place = () => $"dossiers: {cell.Place()}" }) : of.Cells(header);

    internal List<(LogSample Of, string Field, string Header)> Columns { get; } =
        [.. ofDossiers.Select(column => (dossiers!, column.Key, column.Value)), .. ofEvents.Select(column => (events, column.Key, column.Value))];
}
