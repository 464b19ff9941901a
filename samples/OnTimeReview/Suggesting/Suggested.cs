namespace OnTimeReview.Suggesting;

/// <summary>The columns that were guessed, in both files.</summary>
internal sealed class Suggested(LogSample events, Dictionary<string, string> ofEvents, LogSample? dossiers, Dictionary<string, string> ofDossiers)
{
    internal List<(LogSample Of, string Field, string Header)> Columns { get; } =
        [.. ofDossiers.Select(column => (dossiers!, column.Key, column.Value)), .. ofEvents.Select(column => (events, column.Key, column.Value))];
}
