using AdminReform.Procedures;
using AdminReform.Values;

namespace AdminReform.Processes;

/// <summary>An internal process as a decision approves it for a span of days (quy trình nội bộ, quy trình điện tử).</summary>
/// <param name="Validity">The days on which dossiers are accepted under it.</param>
/// <param name="Cases">The wholes by case, the usual one first.</param>
/// <param name="Stages">The stages, in their order; one without id where the process has none.</param>
/// <remarks>
/// Such processes were approved and published under 61/2018/NĐ-CP arts. 35.5 and 36.4 and TT 01/2018/TT-VPCP art. 8, until 30/06/2025; since then
/// the ground is the decision itself.
/// </remarks>
public sealed record ProcessVersion(Validity Validity, ValueList<ProcessCase> Cases, ValueList<ProcessStage> Stages)
{
    /// <summary>The decision that approves it; <see langword="null"/> when not known.</summary>
    public ProcedureDecision? Decision { get; init; }

    /// <summary>All steps, stage after stage.</summary>
    public IEnumerable<ProcessStep> Steps => Stages.SelectMany(stage => stage.Steps);

    /// <summary>A case by its id; <see langword="null"/> when there is none.</summary>
    public ProcessCase? Case(string id) => Cases.FirstOrDefault(each => each.Id == id);

    /// <summary>Returns the span of days, the cases and how many steps there are.</summary>
    public override string ToString() => $"{Validity}: {string.Join("; ", Cases)}; {Steps.Count()} steps";
}
