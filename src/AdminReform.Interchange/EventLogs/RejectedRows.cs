using AdminReform.Results;

namespace AdminReform.Interchange.EventLogs;

/// <summary>What could not be read, by file and line: the first up to a number, and of the rest how many there are. Rows come in the order of the file.</summary>
internal sealed class RejectedRows(int most)
{
    private readonly List<RejectedRow> _listed = [];

    /// <summary>The first, by line.</summary>
    internal IReadOnlyList<RejectedRow> Listed => _listed;

    /// <summary>How many there are, those that are not listed included.</summary>
    internal long Count { get; private set; }

    internal void Add(int line, string? column, string code, Problem problem, bool isOfDossiers)
    {
        if (Count++ < most)
        {
            _listed.Add(new RejectedRow(line, column, code.Length == 0 ? null : code, problem) { IsOfDossiers = isOfDossiers });
        }
    }

    /// <summary>The first of all by line, as many as are listed.</summary>
    internal IEnumerable<RejectedRow> With(IEnumerable<RejectedRows> others) => _listed.Concat(others.SelectMany(rows => rows._listed)).OrderBy(row => !row.IsOfDossiers).ThenBy(row => row.Line).Take(most);
}
