using AdminReform.Procedures;
using AdminReform.Values;

namespace AdminReform.Interchange.Processes;

/// <summary>What a table of internal processes does not say of them, and its reader has to be told.</summary>
/// <param name="Validity">The days on which dossiers are accepted under the processes.</param>
public sealed record ProcessTableContext(Validity Validity)
{
    /// <summary>The decision that approves them; <see langword="null"/> when not known.</summary>
    public ProcedureDecision? Decision { get; init; }

    /// <summary>The units of the table that are agencies of their own, such as the tax authority, as it writes them.</summary>
    public ValueList<string> OtherAgencies { get; init; } = [];

    /// <summary>The units of the table that stand for the applicant, as it writes them.</summary>
    public ValueList<string> Applicants { get; init; } = [];
}
