using AdminReform.Indices;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

internal static class LintProblems
{
    internal static Problem Duplicate(string target) => Problem.Of(
        "plans.lint.duplicate", $"Có nhiều chỉ tiêu cùng mã {target}; đặt mã khác nhau.", $"Several targets have the id {target}; give each its own.", target);

    internal static Problem NoOwner(string target) => Problem.Of(
        "plans.lint.no-owner", "Chưa ghi ai chịu trách nhiệm.", "Nobody is named who answers for it.", target);

    internal static Problem NoBase(string target) => Problem.Of(
        "plans.lint.no-base", "Chưa có số liệu gốc nên không biết đi từ đâu.", "There is no base, so where the way begins is not known.", target);

    internal static Problem Empty(string target) => Problem.Of(
        "plans.lint.empty", "Chỉ tiêu không có mốc, năm hoặc cấp nào.", "The target has no milestone, year or tier.", target);

    internal static Problem OutsideTerm(string target, LocalDate by, DateInterval term) => Problem.Of(
        "plans.lint.outside-term",
        $"Hạn {DayText.Of(by)} nằm ngoài kỳ kế hoạch {DayText.Of(term.Start)}–{DayText.Of(term.End)}.",
        $"Its last day, {DayText.Of(by)}, lies outside the plan's term {DayText.Of(term.Start)}–{DayText.Of(term.End)}.",
        target);

    internal static Problem MilestonesOutOfOrder(string target, LocalDate earlier, LocalDate later) => Problem.Of(
        "plans.lint.milestones-order",
        $"Mốc {DayText.Of(later)} đứng sau mốc {DayText.Of(earlier)} nhưng không muộn hơn.",
        $"The milestone of {DayText.Of(later)} stands after that of {DayText.Of(earlier)} and is not later.",
        target);

    internal static Problem MilestonesFall(string target, IndicatorUnit unit, Milestone earlier, Milestone later) => Problem.Of(
        "plans.lint.milestones-fall",
        $"Mốc {DayText.Of(later.By)} ({FigureText.Of(later.Goal.Value, unit).Vietnamese}) {(later.Goal.IsCeiling ? "cao" : "thấp")} hơn mốc {DayText.Of(earlier.By)} ({FigureText.Of(earlier.Goal.Value, unit).Vietnamese}).",
        $"The milestone of {DayText.Of(later.By)} ({FigureText.Of(later.Goal.Value, unit).English}) is {(later.Goal.IsCeiling ? "above" : "below")} that of {DayText.Of(earlier.By)} ({FigureText.Of(earlier.Goal.Value, unit).English}).",
        target);

    internal static Problem MilestonesTurn(string target, IndicatorUnit unit, Milestone earlier, Milestone later) => Problem.Of(
        "plans.lint.milestones-turn",
        $"Mốc {DayText.Of(earlier.By)} ({FigureText.Of(earlier.Goal, unit).Vietnamese}) và mốc {DayText.Of(later.By)} ({FigureText.Of(later.Goal, unit).Vietnamese}) ngược chiều nhau; tách thành hai chỉ tiêu.",
        $"The milestones of {DayText.Of(earlier.By)} ({FigureText.Of(earlier.Goal, unit).English}) and {DayText.Of(later.By)} ({FigureText.Of(later.Goal, unit).English}) point opposite ways; make them two targets.",
        target);

    internal static Problem MetAtStart(string target, IndicatorUnit unit, StartingPoint start, Threshold goal) => Problem.Of(
        "plans.lint.met-at-start",
        $"Số liệu gốc {FigureText.Of(start.Value, unit).Vietnamese} đã đạt {FigureText.Of(goal, unit).Vietnamese}, nên đứng yên cũng đạt; nếu số liệu phải giảm, ghi “tối đa” (atMost).",
        $"The start at {FigureText.Of(start.Value, unit).English} is {FigureText.Of(goal, unit).English} already, so standing still reaches it; where the figure has to fall, say atMost.",
        target);

    internal static Problem GrowthFromNothing(string target, int year) => Problem.Of(
        "plans.lint.growth-from-nothing",
        $"Mức tăng năm {year} tính theo phần trăm của 0 nên không cho biết phải đạt bao nhiêu; tính theo điểm hoặc đặt mốc.",
        $"The growth of {year} is per cent of nothing and does not say what has to be reached; read it in points, or set a milestone.",
        target);

    internal static Problem PartTooShort(string target, DateInterval days) => Problem.Of(
        "plans.lint.part-too-short",
        $"{DayText.Of(days.Start)}–{DayText.Of(days.End)} ngắn hơn một tháng báo cáo nên không đánh giá riêng; cho kỳ bắt đầu ngày 15/12 và kết thúc ngày 14/12, hoặc tính theo năm dương lịch.",
        $"{DayText.Of(days.Start)}–{DayText.Of(days.End)} is shorter than a reporting month and is not measured alone; let the term run from 15/12 to 14/12, or count calendar years.",
        target);

    internal static Problem GoalOffScale(string target, Threshold goal, Scale scale) => Problem.Of(
        "plans.lint.goal-off-scale",
        $"Mức {Words(goal, $"{goal.Value}").Vietnamese} không thể có trên thang {scale}.",
        $"A goal of {Words(goal, $"{goal.Value}").English} cannot exist on the scale {scale}.",
        target);

    internal static Problem NotEnoughPlaces(string target, Rank origin, RankGainShape shape) => Problem.Of(
        "plans.lint.not-enough-places",
        $"Từ hạng {origin.In(Language.Vietnamese)} không đủ bậc để tăng {shape.Goal.Value} bậc mỗi năm đến {shape.LastYear}.",
        $"From place {origin} there are not enough places to gain {shape.Goal.Value} a year until {shape.LastYear}.",
        target);

    internal static Problem YearsWithGap(string target, int earlier, int later) => Problem.Of(
        "plans.lint.years-gap",
        $"Sau năm {earlier} là năm {later}: các năm phải liền nhau.",
        $"The year {later} follows {earlier}: the years must follow one another.",
        target);

    internal static Problem GrowthBelowNothing(string target, int year) => Problem.Of(
        "plans.lint.growth-negative", $"Mức tăng năm {year} nhỏ hơn 0.", $"The growth of {year} is below zero.", target);

    internal static Problem TierTwice(string target, string tier) => Problem.Of(
        "plans.lint.tier-twice", $"Cấp {tier} có hai lần.", $"The tier {tier} is there twice.", target);

    internal static Problem ParentMeasuresDifferently(string target, string above, Plan parent) => Problem.Of(
        "plans.lint.parent-unit",
        $"Cùng chỉ số nhưng kế hoạch cấp trên ({parent.Instrument.Number}, {above}) dùng đơn vị hoặc thang đo khác.",
        $"For the same indicator the parent plan ({parent.Instrument.Number}, {above}) uses another unit or scale.",
        target,
        parent.Instrument.Cite());

    internal static Problem ParentContradicted(string target, Target above, Milestone demand, Plan parent) => Problem.Of(
        "plans.lint.parent-contradicted",
        $"Kế hoạch cấp trên yêu cầu {Goal(above, demand).Vietnamese} đến {DayText.Of(demand.By)}; kế hoạch này yêu cầu thấp hơn hoặc muộn hơn.",
        $"The parent plan asks for {Goal(above, demand).English} by {DayText.Of(demand.By)}; this one asks for less or later.",
        target,
        parent.Instrument.Cite());

    internal static Problem ParentComplex(string target) => Problem.Of(
        "plans.lint.parent-complex",
        "Từ đây có quá nhiều mục tiêu cùng chỉ số để so sánh với kế hoạch cấp trên.",
        "From here on too many targets have the same indicator to be held against the parent plan.",
        target);

    private static LocalizedText Goal(Target above, Milestone demand)
    {
        var text = FigureText.Of(demand.Goal.Value, above.Indicator.Unit);
        return new(Words(demand.Goal, text.Vietnamese).Vietnamese, Words(demand.Goal, text.English).English);
    }

    private static LocalizedText Words(Threshold goal, string figure) => (goal.IsCeiling, goal.IsStrict) switch
    {
        (false, false) => new($"tối thiểu {figure}", $"at least {figure}"),
        (false, true) => new($"trên {figure}", $"more than {figure}"),
        (true, false) => new($"tối đa {figure}", $"at most {figure}"),
        (true, true) => new($"dưới {figure}", $"less than {figure}"),
    };
}
