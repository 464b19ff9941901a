using AdminReform.Processes;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Processes;

/// <summary>What a table of internal processes held: the processes that could be read, and all that could not.</summary>
/// <param name="Processes">The processes, in the order in which the table names them first.</param>
/// <param name="RejectedProcesses">How many were set aside: each process with a bad row once, and each bad row without a process once.</param>
/// <param name="Problems">
/// What is wrong, each with its line and its column, such as <c>12:limit</c>; of very many the first, and one more with the number of the rest.
/// </param>
public sealed record ProcessTableImport(ValueList<InternalProcess> Processes, int RejectedProcesses, ValueList<Problem> Problems)
{
    /// <summary>How many processes the table held: those that could be read and those that were set aside.</summary>
    public int Read => Processes.Count + RejectedProcesses;
}
