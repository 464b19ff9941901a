using AdminReform.Values;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Which rows of a log are events: those that have one of some texts in a column, such as <c>complete</c> in that of the lifecycle.</summary>
/// <param name="Header">The column's name in the file's first line.</param>
/// <param name="Texts">The texts; a row with another one is passed over.</param>
public sealed record CountedRows(string Header, ValueList<string> Texts);
