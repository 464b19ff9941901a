using AdminReform.Values;

namespace AdminReform.Hosting.Copying;

/// <summary>What was copied from one store into another.</summary>
/// <param name="Rows">How many rows.</param>
/// <param name="Faults">For each table that is not the same in both, the first row that differs; empty where all are.</param>
public sealed record CopyReport(long Rows, ValueList<string> Faults)
{
    /// <summary>Whether the copy holds the same rows as the original.</summary>
    public bool IsSame => Faults.Count == 0;
}
