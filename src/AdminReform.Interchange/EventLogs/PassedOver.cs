namespace AdminReform.Interchange.EventLogs;

/// <summary>Rows that were passed over because of one text.</summary>
/// <param name="Header">The column of <see cref="EventLogMapping.Rows"/>.</param>
/// <param name="Text">What it says instead.</param>
/// <param name="Rows">How many rows say so.</param>
/// <param name="Line">The line of the first of them.</param>
public sealed record PassedOver(string Header, string Text, int Rows, int Line);
