using AdminReform.Reports;
using AdminReform.Texts;

namespace AdminReform.Interchange.Reports;

/// <summary>The rows of an exported report and the headings of their text columns.</summary>
internal static class ReportLines
{
    internal static readonly LocalizedText Number = new("STT", "No.");

    internal static readonly LocalizedText Total = new("Tổng cộng", "Total");

    private static readonly LocalizedText Agency = new("Cơ quan, đơn vị", "Agency");

    private static readonly LocalizedText Field = new("Lĩnh vực giải quyết", "Field");

    internal static IReadOnlyList<ReportRow> Rows(PeriodReport report, ReportBreakdown breakdown) => breakdown switch
    {
        ReportBreakdown.Field => report.ByField(),
        ReportBreakdown.Agency => report.ByAgency(),
        ReportBreakdown.AgencyAndField => report.Rows,
        _ => throw new ArgumentOutOfRangeException(nameof(breakdown), breakdown, "The breakdown is unknown."),
    };

    internal static LocalizedText[] TextHeadings(ReportBreakdown breakdown) => breakdown switch
    {
        ReportBreakdown.Field => [Field],
        ReportBreakdown.Agency => [Agency],
        _ => [Agency, Field],
    };

    internal static string[] Texts(ReportRow row, ReportBreakdown breakdown) => breakdown switch
    {
        ReportBreakdown.Field => [row.Field],
        ReportBreakdown.Agency => [row.Agency],
        _ => [row.Agency, row.Field],
    };
}
