using AdminReform.Results;

namespace AdminReform.Hosting.Plans;

/// <summary>What is wrong with plans and what is reported of them, in words.</summary>
internal static class PlanProblems
{
    internal static Problem NoIndicator(string unit, string indicator) => Problem.Of(
        "plans.report.indicator", $"“{unit}” không theo dõi kế hoạch nào có chỉ số “{indicator}”.", $"“{unit}” keeps no plan with the indicator “{indicator}”.", indicator);

    internal static Problem NoTarget(string unit, string target) => Problem.Of(
        "plans.report.target", $"“{unit}” không theo dõi kế hoạch nào có chỉ tiêu “{target}”.", $"“{unit}” keeps no plan with the target “{target}”.", target);

    internal static Problem NoDuty(string unit, string duty) => Problem.Of(
        "plans.report.duty", $"“{unit}” không theo dõi kế hoạch nào có nhiệm vụ định kỳ “{duty}”.", $"“{unit}” keeps no plan with the recurring duty “{duty}”.", duty);

    internal static Problem DutyElsewhere(string unit, string owes, string place) => Problem.Of(
        "plans.duty.elsewhere",
        $"Theo danh mục cơ quan, “{owes}” không phải là “{unit}” và cũng không trực thuộc “{unit}”; hãy báo cáo nhiệm vụ này cho chính “{owes}” hoặc đơn vị cấp trên của nó.",
        $"By the agencies “{owes}” is neither “{unit}” nor below it; report this duty of “{owes}” itself, or of a unit above it.", place);

    internal static Problem NoUnit(string unit, string? nearest) => Problem.Of(
        "hosting.settings.unit",
        $"Có kế hoạch của “{unit}” nhưng danh mục cơ quan không có đơn vị “{unit}”{(nearest is null ? "." : $"; có phải “{nearest}”?")}",
        $"A plan is of “{unit}”, and the agencies have no unit “{unit}”{(nearest is null ? "." : $"; did you mean “{nearest}”?")}", unit);

    internal static Problem NoUnitOfDuty(string duty, string unit, string? nearest, string place) => Problem.Of(
        "hosting.settings.unit",
        $"Nhiệm vụ định kỳ “{duty}” là của “{unit}” nhưng danh mục cơ quan không có đơn vị “{unit}”{(nearest is null ? "." : $"; có phải “{nearest}”?")}",
        $"The recurring duty “{duty}” is of “{unit}”, and the agencies have no unit “{unit}”{(nearest is null ? "." : $"; did you mean “{nearest}”?")}", place);

    internal static Problem Twice(string unit, string id) => Problem.Of(
        "hosting.settings.plans", $"Hai kế hoạch của “{unit}” cùng có “{id}”; mỗi chỉ tiêu và nhiệm vụ phải có mã riêng.",
        $"Two plans of “{unit}” have “{id}”; give each target and duty an id of its own.", unit);
}
