using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Information;

/// <summary>Finds outputs and reports that name what the plan does not have: an area, a unit or a duty that was misspelt, a period of no occurrence.</summary>
internal static class StrayReports
{
    internal static ValueList<Problem> Of(InformationPlan plan, IReadOnlyCollection<InformationOutput> outputs, IReadOnlyCollection<DutyReport> reports)
    {
        List<string> areas = [.. plan.Areas.Select(area => area.Id)];
        List<string> units = [.. plan.Units.Concat(plan.Tasks.Select(task => task.Unit)).Concat(plan.Duties.Select(duty => duty.Unit)).Distinct()];
        List<string> duties = [.. plan.Duties.Select(duty => duty.Id)];
        return
        [
            .. outputs.SelectMany((output, index) => new[]
            {
                output.Area is null ? null : Unknown("information.area.unknown", "nội dung", "area", output.Area, areas, FormattableString.Invariant($"outputs[{index}].area")),
                Unknown("information.unit.unknown", "đơn vị", "unit", output.Unit, units, FormattableString.Invariant($"outputs[{index}].unit")),
            }).OfType<Problem>(),
            .. reports.Select((report, index) => Unknown("information.duty.unknown", "nhiệm vụ", "duty", report.Duty, duties, FormattableString.Invariant($"reports[{index}].duty"))).OfType<Problem>(),
            .. reports.Select((report, index) => OfNoOccurrence(plan, report, FormattableString.Invariant($"reports[{index}].periodStart"))).OfType<Problem>(),
        ];
    }

    private static Problem? OfNoOccurrence(InformationPlan plan, DutyReport report, string path)
    {
        var duties = plan.Duties.Where(duty => duty.Id == report.Duty).ToList();
        if (duties.Count == 0 || duties.Exists(duty => duty.Periods(plan.Term).Any(period => period.Start == report.PeriodStart)))
        {
            return null;
        }

        var (day, first, last) = (DayText.Of(report.PeriodStart), DayText.Of(plan.Term.Start), DayText.Of(plan.Term.End));
        return Problem.Of(
            "information.duty.period",
            $"Nhiệm vụ “{report.Duty}” không có kỳ nào bắt đầu ngày {day} trong thời hạn {first} – {last}; báo cáo này không được tính.",
            $"No period of the duty “{report.Duty}” begins on {day} within {first} – {last}; this report counts for nothing.",
            path);
    }

    private static Problem? Unknown(string code, string vietnamese, string english, string id, List<string> known, string path) => known.Contains(id) ? null : Problem.Of(
        code,
        $"Kế hoạch không có {vietnamese} “{id}”; có: {string.Join(", ", known)}.",
        $"The plan has no {english} “{id}”; it has: {string.Join(", ", known)}.",
        path);
}
