using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>Searches for the misprints that make equations hold.</summary>
internal sealed class JointSearch
{
    /// <summary>How many pairs of figures are tried at most.</summary>
    internal const int MaximumPairs = 100_000;

    private readonly ValueList<PublishedReport> _reports;
    private readonly FigurePlace? _unnamed;
    // The equations of each figure, and whether it is added or taken off in them.
    private readonly Dictionary<JointFigure, Dictionary<JointEquation, int>> _equationsOf = [];
    private readonly List<JointEquation> _failing;

    internal JointSearch(ValueList<PublishedReport> reports, List<JointEquation> equations, FigurePlace? unnamed)
    {
        _reports = reports;
        _unnamed = unnamed;
        _failing = [.. equations.Where(equation => !equation.Holds)];
        foreach (var equation in equations)
        {
            AddTo(equation, equation.Left, 1);
            AddTo(equation, equation.Right, -1);
        }
    }

    internal bool Holds => _failing.Count == 0;

    /// <summary>Whether every pair was tried.</summary>
    internal bool IsComplete { get; private set; } = true;

    /// <summary>Every single misprint that mends all.</summary>
    internal IEnumerable<JointReading> Singles()
    {
        foreach (var figure in Smallest(_failing))
        {
            if (_failing.All(equation => _equationsOf[figure].ContainsKey(equation)) && Values(figure, null) is { } values)
            {
                yield return Reading((figure, values.X));
            }
        }
    }

    /// <summary>Every two misprints that mend all together.</summary>
    internal IEnumerable<JointReading> Pairs()
    {
        HashSet<(JointFigure, JointFigure)> tried = [];
        foreach (var one in Smallest(_failing))
        {
            var left = _failing.Where(equation => !_equationsOf[one].ContainsKey(equation)).ToList();
            var others = left.Count > 0 ? Smallest(left) : _equationsOf[one].Keys.SelectMany(equation => equation.Figures).Distinct();
            foreach (var other in others)
            {
                if (other == one || tried.Contains((other, one)) || !tried.Add((one, other)))
                {
                    continue;
                }

                if (tried.Count > MaximumPairs)
                {
                    IsComplete = false;
                    yield break;
                }

                if (left.All(equation => _equationsOf[other].ContainsKey(equation)) && Values(one, other) is { } values)
                {
                    yield return Reading((one, values.X), (other, values.Y));
                }
            }
        }
    }

    // Whatever mends all has a figure in each equation that fails.
    private static IEnumerable<JointFigure> Smallest(List<JointEquation> failing) =>
        failing.Count == 0 ? [] : failing.MinBy(equation => equation.Left.Length + equation.Right.Length)!.Figures;

    private void AddTo(JointEquation equation, JointFigure[] figures, int coefficient)
    {
        foreach (var figure in figures)
        {
            if (!_equationsOf.TryGetValue(figure, out var equations))
            {
                _equationsOf.Add(figure, equations = new(ReferenceEqualityComparer.Instance));
            }

            equations[equation] = coefficient;
        }
    }

    private (Bounds X, Bounds Y)? Values(JointFigure one, JointFigure? other)
    {
        var unknowns = new TwoUnknowns();
        var (ofOne, ofOther) = (_equationsOf[one], other is { } second ? _equationsOf[second] : []);
        foreach (var (equation, coefficient) in ofOne)
        {
            Add(equation, coefficient, ofOther.GetValueOrDefault(equation));
        }

        foreach (var (equation, coefficient) in ofOther.Where(item => !ofOne.ContainsKey(item.Key)))
        {
            Add(equation, 0, coefficient);
        }

        return unknowns.Solve();

        // What the two come to is what the equation allows, less what the other figures can differ by.
        void Add(JointEquation equation, int x, int y)
        {
            var (least, greatest) = equation.Differences;
            foreach (var (figure, coefficient) in new[] { (one.Figure, x), (other?.Figure, y) })
            {
                (least, greatest) = coefficient switch
                {
                    > 0 => (least - figure!.Least, greatest - figure.Greatest),
                    < 0 => (least + figure!.Greatest, greatest + figure.Least),
                    _ => (least, greatest),
                };
            }

            unknowns.Add(x, y, Bounds.Of(equation.Least - greatest, equation.Greatest - least));
        }
    }

    private JointReading Reading(params (JointFigure Figure, Bounds Values)[] figures) => new(
        [.. figures.Select(item => new JointCorrection(
            _reports[item.Figure.Report],
            new(item.Figure.Figure, item.Values.Least, item.Values.Greatest == JointEquation.Infinite ? null : item.Values.Greatest)))],
        _unnamed);
}
