using AdminReform.Values;

namespace AdminReform.Procedures;

/// <summary>Legs that run at the same time; stages follow each other. Paper dossiers have one leg a stage, electronic ones may have one stage for all.</summary>
/// <param name="Legs">The legs that run in parallel.</param>
public sealed record LegStage(ValueList<ProcedureLeg> Legs)
{
    /// <summary>Returns the legs.</summary>
    public override string ToString() => Legs.Count == 0 ? "no leg" : string.Join(" ∥ ", Legs);
}
