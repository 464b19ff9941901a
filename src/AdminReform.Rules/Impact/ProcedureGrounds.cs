using AdminReform.Dossiers;
using AdminReform.Procedures;
using NodaTime;

namespace AdminReform.Rules.Impact;

/// <summary>What the procedures of a scope cite, found by the number of a procedure; the first of a number answers, those of the office before the records.</summary>
internal sealed class ProcedureGrounds(ImpactScope scope)
{
    private readonly Dictionary<string, Procedure> _procedures =
        scope.Procedures.DistinctBy(procedure => procedure.Code.Number).ToDictionary(procedure => procedure.Code.Number, StringComparer.Ordinal);

    private readonly Dictionary<string, StarterProcedure> _starters =
        scope.Starters.DistinctBy(starter => starter.Procedure.Code.Number).ToDictionary(starter => starter.Procedure.Code.Number, StringComparer.Ordinal);

    /// <summary>What the procedure of a dossier cites in the version of its acceptance; nothing where it is not known.</summary>
    internal IEnumerable<Ground> Of(Dossier dossier, LocalDate acceptedOn)
    {
        if (!ProcedureCode.TryParse(dossier.Procedure, out var code))
        {
            return [];
        }

        if (_procedures.TryGetValue(code.Number, out var own))
        {
            return own.At(acceptedOn) is { } version ? Grounds.Of(version) : [];
        }

        return _starters.TryGetValue(code.Number, out var known) && known.Procedure.At(acceptedOn) is { } started ? Grounds.Of(known, started) : [];
    }
}
