using AdminReform.Plans;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>The targets of a plan as they stand, as a table: milestones, years and tiers each in a row.</summary>
internal static class PlanTable
{
    internal static Table Of(Plan plan, PlanAssessment assessed)
    {
        var lines = plan.Targets.SelectMany(target => assessed[target.Id] is { } whole ? Leaves(whole).Select(part => new Line(target, part)) : [new Line(target, null)]);
        return Table.Of<Line>(
                new("Kế hoạch", "Plan"),
                new($"Chỉ tiêu của kế hoạch {plan.Name.Vietnamese}", $"Targets of the plan {plan.Name.English}"),
                lines,
                new(new("Nhóm", "Pillar"), line => line.Target.Indicator.Pillar is { } pillar ? TableCell.Text(pillar.Name()) : default, 20),
                new(new("Chỉ tiêu", "Target"), line => TableCell.Text(line.Target.Indicator.Name), 34),
                new(new("Phần", "Part"), line => Words(line.Part?.Part), 18),
                new(new("Kế hoạch yêu cầu", "What the plan asks"), line => TableCell.Text(line.Target.Wording), 36),
                new(new("Mục tiêu", "Goal"), line => Words(line.Part is { Goal: { } goal } part ? part.Say(goal) : null), 12),
                new(new("Đến ngày", "By"), line => Day(line.Part?.By), 12),
                new(new("Tình trạng", "Status"), line => line.Part is { } part ? TableCell.Text(part.Status.Name()) : TableCell.Text(NotAssessed), 16),
                new(new("Giá trị", "Value"), line => Figure(line.Part, line.Part?.Value), 13),
                new(new("Ngày số liệu", "Figure of"), line => Day(line.Part?.Latest?.Date), 12),
                new(new("Lộ trình", "Path"), line => Figure(line.Part, line.Part?.Path), 13),
                new(new("Còn thiếu", "Missing"), line => Figure(line.Part, line.Part?.Shortfall), 13))
            .WithNotes([
                new($"Nguồn: {plan.Publication}", $"Source: {plan.Publication}"),
                .. assessed.Problems.Select(problem => new LocalizedText(
                    $"{problem.Path}: {problem.Message.Vietnamese}", $"{problem.Path}: {problem.Message.English}")),
            ])
            .InLandscape().WithFrozenColumns(2);
    }

    private static LocalizedText NotAssessed { get; } = new("không đánh giá được", "could not be assessed");

    private static IEnumerable<TargetAssessment> Leaves(TargetAssessment whole) => whole.Parts.Count == 0 ? [whole] : whole.Parts.SelectMany(Leaves);

    private static TableCell Words(LocalizedText? text) => text is null ? default : TableCell.Text(text);

    private static TableCell Day(LocalDate? day) => day is { } known ? TableCell.Date(known) : default;

    private static TableCell Figure(TargetAssessment? part, Fraction? figure) => (part, figure) switch
    {
        (null, _) or (_, null) => default,
        ({ Unit: IndicatorUnit.Percent }, { } share) => TableCell.Share(share),
        var (said, number) => TableCell.Text(said.Say(number.Value)),
    };

    private sealed record Line(Target Target, TargetAssessment? Part);
}
