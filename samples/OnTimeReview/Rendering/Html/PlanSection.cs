using AdminReform.Indices;
using AdminReform.Plans;
using AdminReform.Values;
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

        var charts = plan.Targets.Where(line => Scale(line) is not null).GroupBy(line => line.Target.Indicator.Pillar)
            .Select(group => Chart(group.Key, [.. group], words));
        return Section.Panel(
            "plan",
            words.Of($"Đối chiếu với kế hoạch {words[plan.Name]}", $"Held against the plan {words[plan.Name]}"),
            words[plan.Note],
            Markup.Of($"""
                <p class="note">{words.Of("Nguồn của các mục tiêu", "Source of the targets")}: {plan.Source}.</p>
                {Legend(words)}<div class="bullets">{Markup.Join(charts)}</div>{Measured(plan, words)}{Steps(plan, words)}{Unmeasured(plan, words)}
                """),
            isLong: true);
    }

    /// <summary>The ends of the scale on which the value, the path and the goal lie; none for places and counts.</summary>
    private static Scale? Scale(TargetLine line) =>
        line.Assessment is { Goal: not null, Unit: IndicatorUnit.Percent or IndicatorUnit.Points } ? line.Target.Indicator.Scale : null;

    private static Markup Chart(Pillar? pillar, TargetLine[] lines, Words words)
    {
        var name = pillar is { } known ? words[known.Name()] : words.Of("Chỉ đạo, điều hành", "Steering");
        var title = words.Of($"Chỉ tiêu kế hoạch: {name}", $"Targets of the plan: {name}");
        var measured = lines.Count(line => line.IsMeasured);
        var chart = BulletChart.Draw(
            $"plan-{(pillar is { } number ? (int)number : 0)}",
            title,
            words.Of(
                $"{lines.Length} chỉ tiêu, {measured} đã đo. Thanh là giá trị mới nhất, vạch đứt là lộ trình, vạch đậm là mục tiêu; nền cho biết dưới lộ trình, dưới mục tiêu, đạt. Bảng bên dưới có cùng số liệu.",
                $"{lines.Length} targets, {measured} measured. The bar is the latest value, the dashed mark the path, the thick mark the goal; the bands are below the path, below the goal, reached. The tables below have the same figures."),
            [.. lines.Select(line => Bullet(line, Scale(line)!, words))]);
        return Markup.Of($"<div><h3>{name}</h3>{chart}</div>");
    }

    private static BulletRow Bullet(TargetLine line, Scale scale, Words words)
    {
        var assessment = line.Assessment;
        Fraction Place(Fraction figure) => (figure - scale.From) / (scale.To - scale.From);
        return new(
            $"{PlanWords.Name(line, words)}\n{PlanWords.Goal(line, words)}",
            assessment.Value is { } shown ? PlanWords.Value(shown, assessment, words) : PlanWords.Status(assessment.Status, words),
            Place(assessment.Goal!.Value),
            assessment.Path is { } path ? Place(path) : null,
            assessment.Value is { } value ? Place(value) : null,
            line.Assessment.Status is TargetStatus.OnPath or TargetStatus.Met ? "early" : "late");
    }

    private static Markup Legend(Words words) => Section.Legend(
        ("early", words.Of("giá trị, đúng lộ trình hoặc đạt", "value, on the path or met")),
        ("late", words.Of("giá trị, chậm hoặc không đạt", "value, off the path or missed")),
        ("path", words.Of("lộ trình", "path")),
        ("goal", words.Of("mục tiêu", "goal")),
        ("below-path", words.Of("dưới lộ trình", "below the path")),
        ("below-goal", words.Of("dưới mục tiêu", "below the goal")),
        ("reached", words.Of("đạt", "reached")));

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
