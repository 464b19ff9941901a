using AdminReform.Charts;
using AdminReform.Plans;
using AdminReform.Texts;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>The caseload held against a plan: bullet charts by pillar, the figures as tables, and how they were obtained.</summary>
public static class PlanSection
{
    public static Markup Draw(ReviewView view, Words words)
    {
        if (view.Plan is not { } plan)
        {
            return Markup.Empty;
        }

        var charts = plan.Targets.Where(IsOnScale).GroupBy(line => line.Target.Indicator.Pillar)
            .Select(group => (Name: Name(group.Key), Chart: Draw(group, words))).ToList();
        return Section.Panel(
            "plan",
            words.Of($"Đối chiếu với kế hoạch {words[plan.Name]}", $"Held against the plan {words[plan.Name]}"),
            words[plan.Note],
            Markup.Of($"""
                <p class="note">{words.Of("Nguồn của các mục tiêu", "Source of the targets")}: {plan.Source}.</p>
                {Markup.Join(charts.Take(1).Select(first => Markup.Trusted(first.Chart.ToLegendHtml())))}<div class="bullets">{Markup.Join(charts.Select(item => Markup.Of($"<div><h3>{words[item.Name]}</h3>{Markup.Trusted(item.Chart.ToSvg())}</div>")))}</div>{Measured(plan, words)}{Steps(plan, words)}{Unmeasured(plan, words)}
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
            new(words.Of("Cần gì", "What it would take"), Cells.Sentence),
        ];
        var lines = plan.Targets.Where(line => line.IsMeasured).ToList();
        return lines.Count == 0 ? Markup.Empty : DataTable.Draw(
            words.Of("Chỉ tiêu có số liệu", "Targets with a figure"),
            columns,
            lines.Select(line => new[]
            {
                Markup.Of($"{PlanWords.Name(line, words)}"),
                Markup.Of($"{PlanWords.Goal(line, words)}"),
                Markup.Of($"{PlanWords.Latest(line, words)}"),
                Markup.Of($"{PlanWords.Path(line, words)}"),
                Status(line, words),
                Markup.Of($"{words[line.Need]}"),
            }));
    }

    private static Markup Status(TargetLine line, Words words)
    {
        var status = PlanWords.Status(line, words);
        return line.Severity is { } severity
            ? Markup.Of($"""<span class="no">✗ {status} ({PlanWords.Severity(severity, words)})</span>""")
            : line.WillMiss ? Markup.Of($"""<span class="no">⚠ {status}</span>""")
            : Markup.Of($"""<span class="ok">✓ {status}</span>""");
    }

    private static Markup Steps(PlanView plan, Words words) => Markup.Join(plan.Targets.Where(line => line.IsMeasured).Select(line =>
    {
        var steps = Markup.Join(line.Assessment.Steps.Select(step => Markup.Of($"<li>{words[step.Text]}</li>")));
        return Section.Figures(
            words.Of($"Cách tính: {PlanWords.Name(line, words)}", $"How it was obtained: {PlanWords.Name(line, words)}"),
            Markup.Of($"""<ul class="plain">{steps}</ul>"""));
    }));

    private static Markup Unmeasured(PlanView plan, Words words)
    {
        var lines = plan.Targets.Where(line => !line.IsMeasured).DistinctBy(line => line.Target.Id).ToList();
        return lines.Count == 0 ? Markup.Empty : DataTable.Draw(
            words.Of($"Chưa đo: {words.Number(lines.Count)} chỉ tiêu không có số liệu", $"Not measured: {words.Number(lines.Count)} targets without a figure"),
            [new(words.Of("Chỉ tiêu", "Target")), new(words.Of("Kế hoạch yêu cầu", "What the plan asks"))],
            lines.Select(line => new[] { Markup.Of($"{words[line.Target.Indicator.Name]}"), Markup.Of($"{words[line.Target.Wording]}") }));
    }
}
