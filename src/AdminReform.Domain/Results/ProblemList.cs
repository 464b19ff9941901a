using System.Globalization;
using AdminReform.Values;

namespace AdminReform.Results;

/// <summary>Collects what is wrong with an input: the first problems up to a number, and of the rest how many there are.</summary>
/// <remarks>A reader keeps looking after the last problem that is listed; what it costs to hold the problems does not follow the input.</remarks>
internal sealed class ProblemList(int most = ProblemList.Usual)
{
    /// <summary>The number of problems that are listed where nothing else is said.</summary>
    internal const int Usual = 1_000;

    private readonly List<Problem> _listed = [];

    /// <summary>How many problems there are, those that are not listed included.</summary>
    internal long Count { get; private set; }

    /// <summary>A list of as many problems for a part of the input; what it lists and counts is added to this one.</summary>
    internal ProblemList Another() => new(most);

    /// <summary>The problems that are listed.</summary>
    internal IReadOnlyList<Problem> Listed => _listed;

    /// <summary>How many problems are not listed.</summary>
    internal long Rest => Count - _listed.Count;

    /// <summary>Whether one more problem is only counted; its words need not be made then.</summary>
    internal bool IsFull => Count >= most;

    /// <summary>Takes a problem in.</summary>
    internal void Add(Problem problem)
    {
        if (!IsFull)
        {
            _listed.Add(problem);
        }

        Count++;
    }

    /// <summary>Takes a problem in that is listed in any case, because nothing else tells of its kind.</summary>
    internal void AddAlways(Problem problem)
    {
        _listed.Add(problem);
        Count++;
    }

    /// <summary>Takes problems in, one after the other as they are found.</summary>
    internal void AddAll(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Add(problem);
        }
    }

    /// <summary>Counts problems whose words were not made.</summary>
    internal void Add(long count = 1) => Count += count;

    /// <summary>The problems that are listed, and one more with the number of the rest.</summary>
    internal ValueList<Problem> ToList() => Rest == 0 ? ValueList.From(_listed) : [.. _listed, More(Rest)];

    /// <summary>The value when nothing is wrong, otherwise the problems.</summary>
    internal Result<T> Or<T>(T value) => Count == 0 ? Result.Of(value) : Result<T>.Invalid(ToList());

    private static Problem More(long rest)
    {
        var number = rest.ToString(CultureInfo.InvariantCulture);
        return Problem.Of(
            "problems.more", $"Còn {number} lỗi nữa không liệt kê ở đây.", $"There are {number} more problems, which are not listed.");
    }
}
