using AdminReform.Deadlines;

namespace AdminReform.Interchange.EventLogs;

/// <summary>The limit of the dossiers of a procedure, where no cell says one.</summary>
/// <param name="Procedure">The procedure as the log writes it.</param>
/// <param name="Limit">The limit.</param>
public sealed record ProcedureLimit(string Procedure, TimeLimit Limit);
