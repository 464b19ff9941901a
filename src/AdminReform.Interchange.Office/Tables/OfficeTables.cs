using AdminReform.Interchange.Reports;
using AdminReform.Reports;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>What an office has to show, as tables.</summary>
public static class OfficeTables
{
    /// <summary>A report in the column order of a form, II.06a unless another is asked for, with its total and its notes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="breakdown">What the rows stand for.</param>
    /// <param name="form">The form; <see langword="null"/> for <see cref="ReportForm.II06a"/>.</param>
    public static Table Report(PeriodReport report, ReportBreakdown breakdown = ReportBreakdown.Field, ReportForm? form = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReportTable.Of(report, breakdown, form ?? ReportForm.II06a);
    }
}
