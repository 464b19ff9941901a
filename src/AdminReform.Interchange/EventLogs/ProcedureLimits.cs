using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json;
using AdminReform.Procedures;
using AdminReform.Results;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Finds the limit of a dossier by its procedure: in the table of the mapping, in the procedures that were given, in the starter catalogue.</summary>
internal sealed class ProcedureLimits
{
    private readonly Dictionary<string, TimeLimit> _table = new(TidyText.SameWord);
    private readonly Dictionary<ProcedureCode, Procedure> _procedures = [];
    private readonly Dictionary<string, (int Dossiers, Problem Why, string Example, string Last)> _without = new(TidyText.SameWord);
    private readonly bool _isCatalogueAsked;

    internal ProcedureLimits(EventLogMapping mapping)
    {
        foreach (var row in mapping.Limits)
        {
            _table[row.Procedure] = row.Limit;
        }

        foreach (var procedure in mapping.Procedures)
        {
            _procedures[procedure.Code] = procedure;
        }

        _isCatalogueAsked = mapping.UsesStarterCatalogue;
    }

    /// <summary>Whether there is anywhere to look.</summary>
    internal bool IsAsked => _table.Count > 0 || _procedures.Count > 0 || _isCatalogueAsked;

    /// <summary>The procedures for whose dossiers none was found.</summary>
    internal IEnumerable<ProcedureWithoutLimit> Without => _without
        .Select(entry => new ProcedureWithoutLimit(entry.Key, entry.Value.Dossiers, entry.Value.Why, entry.Value.Example));

    /// <summary>The limit of a dossier that was accepted on a day; <see langword="null"/> where none is known.</summary>
    internal TimeLimit? Find(string dossier, string procedure, LocalDate acceptedOn, Channel channel)
    {
        if (_table.TryGetValue(procedure, out var limit))
        {
            return limit;
        }

        var found = Published(procedure, acceptedOn, channel);
        if (found.TryGet(out limit))
        {
            return limit;
        }

        // One that was accepted twice is asked for twice.
        var without = _without.GetValueOrDefault(procedure, (Dossiers: 0, Why: found.Problems[0], Example: dossier, Last: ""));
        _without[procedure] = without with { Dossiers = without.Dossiers + (without.Last == dossier ? 0 : 1), Last = dossier };
        return null;
    }

    private Result<TimeLimit> Published(string procedure, LocalDate acceptedOn, Channel channel)
    {
        if (!ProcedureCode.TryParse(procedure, out var code) || Known(code) is not { } known)
        {
            return Result<TimeLimit>.Invalid(LogFaults.ProcedureUnknown(procedure));
        }

        return known.At(acceptedOn) is { } version
            ? version.LimitFor(new Dictionary<string, string>(StringComparer.Ordinal) { ["channel"] = JsonNames<Channel>.Of(channel) })
            : Result<TimeLimit>.Invalid(LogFaults.ProcedureVersion(procedure, acceptedOn));
    }

    private Procedure? Known(ProcedureCode code) => _procedures.TryGetValue(code, out var procedure) ? procedure
        : _isCatalogueAsked ? StarterCatalogue.Find(code)?.Procedure
        : null;
}
