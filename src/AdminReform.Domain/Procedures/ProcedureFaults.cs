using AdminReform.Law;
using AdminReform.Results;

namespace AdminReform.Procedures;

/// <summary>Takes the problems of procedures to a list; the first of each code is listed in any case, such as that which says where a check ends.</summary>
internal sealed class ProcedureFaults(ProblemList problems)
{
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    /// <summary>Adds a problem; the sentences get their full stop here.</summary>
    internal void Add(string code, string path, string vietnamese, string english, Citation? provision = null)
    {
        if (problems.IsFull && _codes.Contains(code))
        {
            problems.Add();
        }
        else
        {
            Add(Problem.Of(code, vietnamese + ".", english + ".", path, provision));
        }
    }

    /// <summary>Adds a problem that is worded already.</summary>
    internal void Add(Problem problem)
    {
        if (_codes.Add(problem.Code))
        {
            problems.AddAlways(problem);
        }
        else
        {
            problems.Add(problem);
        }
    }
}
