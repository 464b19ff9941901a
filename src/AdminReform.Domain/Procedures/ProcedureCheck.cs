using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Procedures;

/// <summary>Checks procedures before they are used, and lists all problems at once, each with its place.</summary>
/// <remarks>
/// What is found: versions that overlap or leave a gap; a limit by case that can never apply, or a case without a limit; legs that
/// add up to more than the whole; a step without a responsible unit; a supplement loop without bound; a citation that is not in force
/// on every day of its version; a commitment that is not shorter than the limit; the district as a competent level after its end.
/// Where there are more problems than may be listed, the first of each further code is, and the last one tells the number of the rest
/// (<c>problems.more</c>).
/// </remarks>
public static class ProcedureCheck
{
    /// <summary>The number of problems that are listed where nothing else is said.</summary>
    public const int UsualProblems = ProblemList.Usual;

    /// <summary>Checks one procedure; the list is empty when it holds together.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="maximumProblems">The greatest number of problems that are listed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The greatest number is not positive.</exception>
    public static ValueList<Problem> Run(Procedure procedure, int maximumProblems = UsualProblems)
    {
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumProblems);
        var problems = new ProblemList(maximumProblems);
        Collect(procedure, "", new(problems));
        return problems.ToList();
    }

    /// <summary>Checks a list of procedures, each on its own and their codes against each other.</summary>
    /// <param name="procedures">The procedures.</param>
    /// <param name="maximumProblems">The greatest number of problems that are listed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The greatest number is not positive.</exception>
    public static ValueList<Problem> Run(IEnumerable<Procedure> procedures, int maximumProblems = UsualProblems)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumProblems);
        var problems = new ProblemList(maximumProblems);
        var (faults, codes) = (new ProcedureFaults(problems), new HashSet<ProcedureCode>());
        var index = 0;
        foreach (var procedure in procedures)
        {
            var path = $"[{index++}].";
            if (!codes.Add(procedure.Code))
            {
                faults.Add("procedure.duplicate", $"{path}code", $"Mã '{procedure.Code}' xuất hiện hai lần", $"The code '{procedure.Code}' appears twice");
            }

            Collect(procedure, path, faults);
        }

        return problems.ToList();
    }

    private static void Collect(Procedure procedure, string path, ProcedureFaults faults)
    {
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
    }
}
