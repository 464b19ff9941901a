using AdminReform.Charts;
using AdminReform.Plans;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>The caseload held against a plan: bullet charts by pillar, the figures as tables, and how they were obtained.</summary>
public static class PlanSection
{
    public static Panel? Draw(ReviewView view, Words words) => view.Plan is { } plan
        ? Draw(plan, words.Of($"Đối chiếu với kế hoạch {words[plan.Name]}", $"Held against the plan {words[plan.Name]}"), words)
        : null;

    /// <summary>The place of the section.</summary>
    public const string Id = "plan";

    /// <summary>The place of the targets without a figure.</summary>
    public const string Unmeasured = "plan-unmeasured";

    /// <summary>Where it stands how a target was assessed.</summary>
    public static string IdOf(PlanView plan, TargetLine line) => $"plan-{plan.Targets.Index().First(each => ReferenceEquals(each.Item, line)).Index + 1}";

    public static Panel Draw(PlanView plan, string title, Words words)
    {
        var charts = plan.Targets.Where(line => line.IsMeasured && IsOnScale(line)).GroupBy(line => line.Target.Indicator.Pillar)
            .Select(group => (Name: Name(group.Key), Chart: Draw(group, words))).ToList();
        return Section.Panel(
            Id,
            title,
            words[plan.Note],
            Markup.Of($"""
                <p class="note">{words.Of("Nguồn của các mục tiêu", "Source of the targets")}: {plan.Source}.</p>{Measurers(plan, words)}
                {Markup.Join(charts.Take(1).Select(first => Markup.Trusted(first.Chart.ToLegendHtml())))}<div class="bullets">{Markup.Join(charts.Select(item => Markup.Of($"<div><h3>{words[item.Name]}</h3>{Markup.Trusted(item.Chart.ToSvg())}</div>")))}</div>{Measured(plan, words)}{Paths(plan, words)}{Steps(plan, words)}{WithoutFigure(plan, words)}{Problems(plan, words)}
                """),
            isLong: true);
    }

    // Places and counts lie on no scale.
    private static bool IsOnScale(TargetLine line) =>
        line is { Assessment: { Goal: not null, Unit: IndicatorUnit.Percent or IndicatorUnit.Points }, Target.Indicator.Scale: not null };

    private static LocalizedText Name(Pillar? pillar) => pillar is { } known ? known.Name() : new("Chỉ đạo, điều hành", "Steering");

    private static Chart Draw(IGrouping<Pillar?, TargetLine> lines, Words words)
    {
        var name = Name(lines.Key);
        return TargetsChart.Draw(
            new($"Chỉ tiêu kế hoạch: {name.Vietnamese}", $"Targets of the plan: {name.English}"), lines.Select(line => (line.Target, line.Assessment)), words.Language);
    }

    private static Markup Measured(PlanView plan, Words words)
    {
        Column[] columns =
        [
            new(words.Of("Chỉ tiêu", "Target")),
            new(words.Of("Mục tiêu", "Goal")),
            new(words.Of("Mới nhất", "Latest")),
            new(words.Of("Lộ\u00a0trình", "Path"), Cells.Number),
            new(words.Of("Tình trạng", "Status")),
            new(words.Of("Không thể muộn hơn", "No return after"), Cells.Number),
            new(words.Of("Cần gì", "What it would take"), Cells.Sentence),
        ];
        var lines = plan.Targets.Where(line => line.IsMeasured).ToList();
        return lines.Count == 0 ? Markup.Empty : DataTable.Draw(
            words.Of("Chỉ tiêu có số liệu", "Targets with a figure"),
            columns,
            lines.Select(line => new[]
            {
                Markup.Of($"""<a class="d" href="#{IdOf(plan, line)}">{PlanWords.Name(line, words)}</a>"""),
                Markup.Of($"{PlanWords.Goal(line, words)}"),
                Markup.Of($"{PlanWords.Latest(line, words)}"),
                Markup.Of($"{PlanWords.Path(line, words)}"),
                Status(line, words),
                Markup.Of($"{PlanWords.NoReturn(line, words)}"),
                Markup.Of($"{words[line.Need]}"),
            }));
    }

    // Whose figures they are is seen before any of them.
    private static Markup Measurers(PlanView plan, Words words)
    {
        var names = plan.Targets.SelectMany(line => line.Figures).Select(figure => figure.MeasuredBy).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? Markup.Empty : Markup.Of($"""<p class="note">{words.Of("Số liệu của", "Figures of")}: {string.Join("; ", names)}.</p>""");
    }

    private static Markup Status(TargetLine line, Words words)
    {
        var status = PlanWords.Status(line, words);
        return line.Severity is { } severity
            ? Markup.Of($"""<span class="no">✗ {status} ({PlanWords.Severity(severity, words)})</span>""")
            : line.WillMiss ? Markup.Of($"""<span class="no">⚠ {status}</span>""")
            : Markup.Of($"""<span class="ok">✓ {status}</span>""");
    }

    // A single figure makes no line.
    private static Markup Paths(PlanView plan, Words words) => Markup.Join(plan.Targets.Where(line => line is { Assessment: { Goal: not null, By: not null }, Figures.Count: > 1 }).Select(line =>
    {
        var chart = TargetPathChart.Draw(line.Target, line.Assessment, line.Figures.SelectMany(figure => Level(figure.Value) is { } value ? [(figure.Date, value)] : Array.Empty<(LocalDate, Fraction)>()), words.Language);
        return Markup.Of($"""<h3>{words.Of("Lộ trình", "The path")}: {chart.Title}</h3>{Section.Drawing(chart, words.Of("Bảng số liệu", "Figures"))}""");
    }));

    private static Fraction? Level(MeasuredValue value) => value.Level ?? (value.Counts is { Whole: > 0 } share ? Fraction.Of(100 * share.Part, share.Whole) : null);

    private static Markup Problems(PlanView plan, Words words) => plan.Problems.Count == 0
        ? Markup.Empty
        : Markup.Of($"""<h3>{words.Of("Không dùng được", "Not used")}</h3><ul class="plain">{Markup.Join(plan.Problems.Select(problem => Markup.Of($"<li>{words[problem]}</li>")))}</ul>""");

    private static Markup Steps(PlanView plan, Words words) => Markup.Join(plan.Targets.Where(line => line.IsMeasured).Select(line =>
    {
        var sources = Markup.Join(line.Figures.Select(figure => Markup.Of($"<li>{words.Of("Số liệu", "Figure")}: {figure.Value.In(words.Language)} · {words.Day(figure.Date)} · {figure.Source.ToString()}{(figure.MeasuredBy is { } by ? $" · {by}" : "")}</li>")));
        var steps = Markup.Join(line.Assessment.Steps.Select(step => Markup.Of($"<li>{words[step.Text]}</li>")));
        return Section.Figures(
            words.Of($"Cách tính: {PlanWords.Name(line, words)}", $"How it was obtained: {PlanWords.Name(line, words)}"),
            Markup.Of($"""<ul class="plain" id="{IdOf(plan, line)}">{sources}{steps}</ul>"""));
    }));

    private static Markup WithoutFigure(PlanView plan, Words words)
    {
        var lines = plan.Targets.Where(line => !line.IsMeasured).DistinctBy(line => line.Target.Id).ToList();
        var title = words.Of($"Chưa đo: {words.Number(lines.Count)} chỉ tiêu không có số liệu", $"Not measured: {words.Number(lines.Count)} targets without a figure");
        return lines.Count == 0 ? Markup.Empty : Section.Figures(title, Markup.Of($"""<div id="{Unmeasured}">{DataTable.Draw(
            title,
            [new(words.Of("Chỉ tiêu", "Target")), new(words.Of("Kế hoạch yêu cầu", "What the plan asks"))],
            lines.Select(line => new[] { Markup.Of($"{words[line.Target.Indicator.Name]}"), Markup.Of($"{words[line.Target.Wording]}") }))}</div>"""), "rest");
    }
}
