using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>The equations between the figures of several reports, in work that follows the number of figures.</summary>
internal sealed class JointEquations
{
    private readonly ValueList<PublishedReport> _reports;
    private readonly FigureModel[] _models;
    private readonly List<JointEquation> _equations = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private JointEquations(ValueList<PublishedReport> reports, FigurePlace? unnamed)
    {
        _reports = reports;
        _models = [.. reports.Select(report => new FigureModel(report.Figures.Figures, [], unnamed))];
    }

    /// <summary>The equations, where dossiers that no figure names are counted in a place.</summary>
    internal static List<JointEquation> Of(ValueList<PublishedReport> reports, IEnumerable<(ReportLinkKind Kind, int First, int[] Others)> links, FigurePlace? unnamed)
    {
        var equations = new JointEquations(reports, unnamed);
        for (var report = 0; report < reports.Count; report++)
        {
            equations.AddWithin(report);
        }

        foreach (var (kind, first, others) in links)
        {
            equations.AddBetween(kind, first, others);
        }

        return equations._equations;
    }

    // Each total and each sum against what it is made of; what came in against what came of it.
    private void AddWithin(int report)
    {
        var (model, name) = (_models[report], _reports[report].Name);
        foreach (var figure in model.Figures.Where(figure => figure.Kind is PublishedFigureKind.Columns or PublishedFigureKind.PreviousPending))
        {
            Add(
                Named(name, figure.Name),
                new([figure], 0),
                FigureCover.Of(model, model.Leaves(figure), other => other != figure && !IsOnlyIntake(other) && other.Kind != PublishedFigureKind.PreviousPending),
                report);
        }

        if (model.Figures.FirstOrDefault(figure => figure.Is(ReportColumn.Received)) is { } received)
        {
            Add(Named(name, received.Name), new([received], 0), FigureCover.Of(model, model.Outcome, IsSummand), report);
        }

        Add(
            Named(name, new("vào và ra", "in and out")),
            FigureCover.Of(model, model.Intake, IsSummand),
            FigureCover.Of(model, model.Outcome, IsSummand),
            report);
    }

    private void AddBetween(ReportLinkKind kind, int first, int[] others)
    {
        var name = _reports[first].Name;
        if (kind == ReportLinkKind.Periods)
        {
            Add(Named(name, new("kỳ trước chuyển qua", "carried over")), [(first, Cover(first, [ReportColumn.CarriedOver]))], [(others[0], Cover(others[0], [ReportColumn.Pending]))]);
            return;
        }

        var sums = _models[first].Figures.Where(figure => figure is { Kind: PublishedFigureKind.Columns, Columns.Count: > 1 }).Select(figure => (figure.Name, figure.Columns));
        foreach (var (what, columns) in ReportColumns.InOrder.Select(column => (ReportColumns.Name(column), (ValueList<ReportColumn>)[column])).Concat(sums))
        {
            Add(Named(name, what), [(first, Cover(first, columns))], others.Select(other => (other, Cover(other, columns))));
        }

        foreach (var figure in _models[first].Figures.Where(figure => figure.Kind == PublishedFigureKind.Beside))
        {
            Add(Named(name, figure.Name), [(first, new([figure], 0))], others.Select(other => (other, Beside(other, figure.Name))));
        }
    }

    private FigureCover Cover(int report, ValueList<ReportColumn> columns)
    {
        var model = _models[report];
        return FigureCover.Of(model, columns.Aggregate(0u, (leaves, column) => leaves | model.Leaves(column)), figure => figure.Kind is PublishedFigureKind.Columns or PublishedFigureKind.Part);
    }

    private FigureCover Beside(int report, LocalizedText name) => _models[report].Figures.Where(figure => figure.Kind == PublishedFigureKind.Beside && figure.Name == name).ToList() is { Count: > 0 } found
        ? new(ValueList.From(found), 0)
        : new([], 1);

    private void Add(LocalizedText name, FigureCover left, FigureCover right, int report) => Add(name, [(report, left)], [(report, right)]);

    private void Add(LocalizedText name, IEnumerable<(int Report, FigureCover Cover)> left, IEnumerable<(int Report, FigureCover Cover)> right)
    {
        var (lefts, rights) = (left.ToList(), right.ToList());
        var equation = new JointEquation(name, Figures(lefts), Figures(rights), lefts.Any(side => side.Cover.Missing != 0), rights.Any(side => side.Cover.Missing != 0));
        if (equation.Left.Length > 0 && equation.Right.Length > 0 && !(equation.LeftLacks && equation.RightLacks) && _seen.Add(Key(equation)))
        {
            _equations.Add(equation);
        }
    }

    private string Key(JointEquation equation) =>
        $"{string.Join('+', equation.Left.Select(Place))}={string.Join('+', equation.Right.Select(Place))}{(equation.LeftLacks ? "<" : "")}{(equation.RightLacks ? ">" : "")}";

    private string Place(JointFigure item) => FormattableString.Invariant($"{item.Report}.{_models[item.Report].Figures.Index().First(figure => figure.Item.Equals(item.Figure)).Index}");

    private static JointFigure[] Figures(IEnumerable<(int Report, FigureCover Cover)> side) =>
        [.. side.SelectMany(part => part.Cover.Figures.Select(figure => new JointFigure(part.Report, figure)))];

    private static LocalizedText Named(LocalizedText report, LocalizedText what) => new($"{report.Vietnamese}, {what.Vietnamese}", $"{report.English}, {what.English}");

    // The total received is what came in; as a part of what it counts it would be itself.
    private static bool IsOnlyIntake(PublishedFigure figure) => figure.Is(ReportColumn.Received);

    private static bool IsSummand(PublishedFigure figure) => !figure.Is(ReportColumn.Received) && figure.Kind != PublishedFigureKind.PreviousPending;
}
