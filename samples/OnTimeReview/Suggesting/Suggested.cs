namespace OnTimeReview.Suggesting;

/// <summary>The columns that were guessed, in both files.</summary>
internal sealed class Suggested(LogSample events, Dictionary<string, string> ofEvents, LogSample? dossiers, Dictionary<string, string> ofDossiers, List<(string Header, string Meaning)> moments)
{
    /// <summary>What happened at the moment of a column, where a row is a dossier; empty where it is an event.</summary>
    internal List<(string Header, string Meaning)> Moments => moments;

    /// <summary>The texts of all moments.</summary>
    internal IEnumerable<string> MomentTexts => Columns.Where(column => MappingGuesses.IsMoment(column.Field)).SelectMany(column => column.Of.Texts(column.Header))
        .Concat(moments.SelectMany(moment => events.Texts(moment.Header)));

    internal List<(LogSample Of, string Field, string Header)> Columns { get; } =
        [.. ofDossiers.Select(column => (dossiers!, column.Key, column.Value)), .. ofEvents.Select(column => (events, column.Key, column.Value))];
}
