using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Procedures;

/// <summary>Checks procedures before they are used, and lists all problems at once, each with its place.</summary>
/// <remarks>
/// What is found: versions that overlap or leave a gap; a limit by case that can never apply, or a case without a limit; legs that
/// add up to more than the whole; a step without a responsible unit; a supplement loop without bound; a citation that is not in force
/// on every day of its version; a commitment that is not shorter than the limit; the district as a competent level after its end.
/// </remarks>
public static class ProcedureCheck
{
    /// <summary>Checks one procedure; the list is empty when it holds together.</summary>
    public static ValueList<Problem> Run(Procedure procedure)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        return Collect(procedure, "");
    }

    /// <summary>Checks a list of procedures, each on its own and their codes against each other.</summary>
    public static ValueList<Problem> Run(IEnumerable<Procedure> procedures)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        List<Problem> problems = [];
        HashSet<ProcedureCode> codes = [];
        var index = 0;
        foreach (var procedure in procedures)
        {
            var path = $"[{index++}].";
            if (!codes.Add(procedure.Code))
            {
                problems.Add(Problem.Of(
                    "procedure.duplicate", $"Mã '{procedure.Code}' xuất hiện hai lần.", $"The code '{procedure.Code}' appears twice.", $"{path}code"));
            }

            problems.AddRange(Collect(procedure, path));
        }

        return ValueList.From(problems);
    }

    private static ValueList<Problem> Collect(Procedure procedure, string path)
    {
        var faults = new ProcedureFaults();
        VersionSequence.Check(procedure, path, faults);
        for (var i = 0; i < procedure.Versions.Count; i++)
        {
            var version = procedure.Versions[i];
            var at = $"{path}versions[{i}].";
            _ = CaseCheck.Check(version, at, faults);
            LegCheck.Check(version, at, faults);
            BasisCheck.Check(version, at, faults);
            CommitmentCheck.Check(version, at, faults);
        }

        return faults.ToList();
    }
}
