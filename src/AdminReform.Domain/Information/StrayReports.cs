using AdminReform.Results;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Information;

/// <summary>Finds outputs and reports that name what the plan does not have: an area, a unit or a duty that was misspelt, a period of no occurrence.</summary>
internal static class StrayReports
{
    private const int MostNamed = 20;

    internal static IEnumerable<Problem> Of(InformationPlan plan, IReadOnlyCollection<InformationOutput> outputs, IReadOnlyCollection<DutyReport> reports)
    {
        HashSet<string> areas = [.. plan.Areas.Select(area => area.Id)];
        HashSet<string> units = [.. plan.Units.Concat(plan.Tasks.Select(task => task.Unit)).Concat(plan.Duties.Select(duty => duty.Unit))];
        HashSet<string> duties = [.. plan.Duties.Select(duty => duty.Id)];
        var periods = plan.Duties.GroupBy(duty => duty.Id).ToDictionary(
            duty => duty.Key, duty => duty.SelectMany(each => each.Periods(plan.Term)).Select(period => period.Start).ToHashSet());
        return outputs.SelectMany((output, index) => new[]
        {
            output.Area is null ? null : Unknown("information.area.unknown", "nội dung", "area", output.Area, areas, FormattableString.Invariant($"outputs[{index}].area")),
            Unknown("information.unit.unknown", "đơn vị", "unit", output.Unit, units, FormattableString.Invariant($"outputs[{index}].unit")),
        })
            .Concat(reports.Select((report, index) => Unknown("information.duty.unknown", "nhiệm vụ", "duty", report.Duty, duties, FormattableString.Invariant($"reports[{index}].duty"))))
            .Concat(reports.Select((report, index) => OfNoOccurrence(plan, report, periods, FormattableString.Invariant($"reports[{index}].periodStart"))))
            .OfType<Problem>();
    }

    private static Problem? OfNoOccurrence(InformationPlan plan, DutyReport report, Dictionary<string, HashSet<LocalDate>> periods, string path)
    {
        if (!periods.TryGetValue(report.Duty, out var starts) || starts.Contains(report.PeriodStart))
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

    private static Problem? Unknown(string code, string vietnamese, string english, string id, HashSet<string> known, string path) => known.Contains(id) ? null : Problem.Of(
        code,
        $"Kế hoạch không có {vietnamese} “{id}”; có: {Few(known)}.",
        $"The plan has no {english} “{id}”; it has: {Few(known)}.",
        path);

    private static string Few(HashSet<string> known) => string.Join(", ", known.Take(MostNamed)) + (known.Count > MostNamed ? ", …" : "");
}
