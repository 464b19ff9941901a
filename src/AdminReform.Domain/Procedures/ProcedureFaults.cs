using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Procedures;

/// <summary>Collects the problems of one procedure.</summary>
internal sealed class ProcedureFaults
{
    private readonly List<Problem> _problems = [];

    /// <summary>Adds a problem; the sentences get their full stop here.</summary>
    internal void Add(string code, string path, string vietnamese, string english, Citation? provision = null) =>
        _problems.Add(Problem.Of(code, vietnamese + ".", english + ".", path, provision));

    /// <summary>Adds a problem that is worded already.</summary>
    internal void Add(Problem problem) => _problems.Add(problem);

    internal ValueList<Problem> ToList() => ValueList.From(_problems);
}
