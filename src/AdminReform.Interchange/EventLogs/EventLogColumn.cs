namespace AdminReform.Interchange.EventLogs;

/// <summary>Which column of a file says what.</summary>
/// <param name="Field">What the column says.</param>
/// <param name="Header">The column's name in the file's first line, exactly.</param>
public sealed record EventLogColumn(EventLogField Field, string Header);
