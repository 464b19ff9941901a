using AdminReform.Procedures;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>What a file of the National Database held: every record, and the lines that are none.</summary>
/// <param name="Records">The records, in the order of the file, those without a procedure included.</param>
/// <param name="Problems">What is wrong with the lines that are no record, and with records beside each other; of a record itself its own problems tell.</param>
/// <param name="RejectedLines">How many lines are no record.</param>
public sealed record NationalImport(ValueList<NationalRecord> Records, ValueList<Problem> Problems, int RejectedLines)
{
    /// <summary>The procedures of the records that have one.</summary>
    public ValueList<Procedure> Procedures => [.. Records.Select(record => record.Procedure).OfType<Procedure>()];

    /// <summary>How many lines with something on them the file has.</summary>
    public int Read => Records.Count + RejectedLines;
}
