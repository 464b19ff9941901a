namespace AdminReform.Interchange.EventLogs;

/// <summary>A column whose moment says that something happened, in a log with a column for each status and not a row for each event.</summary>
/// <param name="Header">The column's name in the file's first line.</param>
/// <param name="Meaning">What happened at the moment.</param>
public sealed record MomentColumn(string Header, ActivityMeaning Meaning);
