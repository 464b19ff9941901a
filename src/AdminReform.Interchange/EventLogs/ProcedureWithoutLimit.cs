using AdminReform.Results;

namespace AdminReform.Interchange.EventLogs;

/// <summary>A procedure for whose dossiers no limit was found, though the reader was told to look for limits by procedure.</summary>
/// <param name="Procedure">The procedure as the log writes it first.</param>
/// <param name="Dossiers">How many dossiers have no limit because of it.</param>
/// <param name="Why">Why the first of them has none.</param>
/// <param name="Example">The first of them.</param>
public sealed record ProcedureWithoutLimit(string Procedure, int Dossiers, Problem Why, string Example);
