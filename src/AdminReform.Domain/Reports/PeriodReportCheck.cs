using AdminReform.Results;

namespace AdminReform.Reports;

/// <summary>Finds why reports cannot be added.</summary>
internal static class PeriodReportCheck
{
    internal static IEnumerable<Problem> Differences(List<PeriodReport> reports)
    {
        if (reports.Count == 0)
        {
            yield return Problem.Of("reports.rollup.empty", "Không có báo cáo nào để tổng hợp.", "There is no report to add up.");
        }

        for (var index = 1; index < reports.Count; index++)
        {
            if (Difference(reports[0], reports[index]) is var (vietnamese, english))
            {
                yield return Problem.Of(
                    "reports.rollup.mismatch",
                    $"Báo cáo thứ {index + 1} khác báo cáo thứ nhất về {vietnamese}; chỉ cộng các báo cáo cùng cách tính.",
                    $"Report {index + 1} differs from the first in {english}; only reports that count alike add up.",
                    $"[{index}]");
            }
        }
    }

    /// <summary>Rows for the same agency and field in several reports, which would be counted more than once.</summary>
    internal static IEnumerable<Problem> Twice(List<PeriodReport> reports) =>
        from row in reports.SelectMany((report, index) => report.Rows.Select(row => (Key: (row.Agency, row.Field), Place: index + 1)))
        group row.Place by row.Key into places
        where places.Count() > 1
        let many = string.Join(", ", places)
        select Problem.Of(
            "reports.rollup.twice",
            $"Đơn vị {places.Key.Agency}, lĩnh vực {places.Key.Field} có trong nhiều báo cáo ({many}), sẽ bị cộng trùng; bỏ bản thừa.",
            $"Agency {places.Key.Agency}, field {places.Key.Field} stands in more than one report ({many}) and would be counted more than once; leave out the superfluous one.",
            FormattableString.Invariant($"[{places.Last() - 1}]"));

    private static (string Vietnamese, string English)? Difference(PeriodReport one, PeriodReport other) =>
        one.Period != other.Period ? ("kỳ báo cáo", "the period")
        : one.CutOff != other.CutOff ? ("thời điểm chốt số liệu", "the cut-off")
        : one.Policy != other.Policy ? ("quy ước thống kê", "the counting policy")
        : one.Agency != other.Agency ? ("đơn vị được tính (tiếp nhận hay giải quyết)", "the agency that is counted (receiving or resolving)")
        : null;
}
