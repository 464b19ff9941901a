using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>Searches for the misprints that make equations hold.</summary>
internal sealed class JointSearch
{
    /// <summary>How many pairs of figures are tried at most.</summary>
    internal const int MaximumPairs = 100_000;

    private readonly ValueList<PublishedReport> _reports;
    private readonly FigurePlace? _unnamed;
    private readonly Dictionary<JointFigure, List<JointEquation>> _equationsOf = [];
    private readonly List<JointEquation> _failing;

    internal JointSearch(ValueList<PublishedReport> reports, List<JointEquation> equations, FigurePlace? unnamed)
    {
        _reports = reports;
        _unnamed = unnamed;
        _failing = [.. equations.Where(equation => !equation.Holds)];
        foreach (var equation in equations)
        {
            foreach (var figure in equation.Figures)
            {
                if (!_equationsOf.TryGetValue(figure, out var list))
                {
                    _equationsOf.Add(figure, list = []);
                }

                list.Add(equation);
            }
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
            if (_failing.All(equation => _equationsOf[figure].Contains(equation)) && Values(figure, null) is { } values)
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
            var left = _failing.Where(equation => !_equationsOf[one].Contains(equation)).ToList();
            var others = left.Count > 0 ? Smallest(left) : _equationsOf[one].SelectMany(equation => equation.Figures).Distinct();
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

                if (left.All(equation => _equationsOf[other].Contains(equation)) && Values(one, other) is { } values)
                {
                    yield return Reading((one, values.X), (other, values.Y));
                }
            }
        }
    }

    // Whatever mends all has a figure in each equation that fails.
    private static IEnumerable<JointFigure> Smallest(List<JointEquation> failing) =>
        failing.Count == 0 ? [] : failing.MinBy(equation => equation.Left.Length + equation.Right.Length)!.Figures;

    private (Bounds X, Bounds Y)? Values(JointFigure one, JointFigure? other)
    {
        var unknowns = new TwoUnknowns();
        foreach (var equation in other is { } second ? _equationsOf[one].Union(_equationsOf[second]) : _equationsOf[one])
        {
            var (ofOne, ofOther) = (Coefficient(equation, one), other is null ? 0 : Coefficient(equation, other.Value));
            var rest = equation.Difference - (ofOne * one.Figure.Value) - (ofOther * (other?.Figure.Value ?? 0));
            var tolerance = equation.Tolerance - (Math.Abs(ofOne) * one.Figure.Tolerance) - (Math.Abs(ofOther) * (other?.Figure.Tolerance ?? 0));
            unknowns.Add(ofOne, ofOther, new(equation.Least - rest - tolerance, equation.Greatest - rest + tolerance));
        }

        return unknowns.Solve();
    }

    private static int Coefficient(JointEquation equation, JointFigure figure) =>
        Array.IndexOf(equation.Left, figure) >= 0 ? 1 : Array.IndexOf(equation.Right, figure) >= 0 ? -1 : 0;

    private JointReading Reading(params (JointFigure Figure, Bounds Values)[] figures) => new(
        [.. figures.Select(item => new JointCorrection(
            _reports[item.Figure.Report],
            new(item.Figure.Figure, item.Values.Least, item.Values.Greatest >= JointEquation.Infinite / 2 ? null : item.Values.Greatest)))],
        _unnamed);
}
