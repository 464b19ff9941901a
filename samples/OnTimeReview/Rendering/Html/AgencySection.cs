using AdminReform.Charts;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>How each agency keeps its promises: a chart and a table.</summary>
public static class AgencySection
{
    /// <summary>The agencies of the chart, at most; the table has them all.</summary>
    private const int Charted = 24;

    public static Markup Chart(ReviewView view, Words words)
    {
        var chart = UnitsChart.Draw(
            view.Agencies.Take(Charted).Select(agency => new UnitCounts(agency.Name, new() { Early = agency.Early, OnTime = agency.OnTime, Late = agency.Late })), words.Language);
        return Section.Panel(
            "agency-share",
            words.Of("Tỷ lệ sớm và đúng hạn theo cơ quan", "On-time share by agency"),
            words.Of("Trên số hồ sơ đã giải quyết của cơ quan.", "Of the dossiers that the agency has resolved."),
            Markup.Of($"{Section.Drawing(chart)}{Section.More(words, view.Agencies.Count, Charted)}"));
    }

    public static Markup Table(ReviewView view, Words words)
    {
        Column[] columns =
        [
            new(words.Of("Cơ quan", "Agency")),
            new(words.Of("Sớm", "Early"), Cells.Number),
            new(words.Of("Đúng hạn", "On time"), Cells.Number),
            new(words.Of("Trễ", "Late"), Cells.Number),
            new(words.Of("Tỷ lệ", "Share"), Cells.Number),
            new(words.Of("Đang mở, trong hạn", "Open, within"), Cells.Number),
            new(words.Of("Đang mở, quá hạn", "Open, overdue"), Cells.Number),
            new(words.Of("Hủy", "Cancelled"), Cells.Number),
        ];
        var totals = view.Totals;
        var all = new AgencyLine(
            words.Of("Tổng", "Total"), totals.Early, totals.OnTime, totals.Late, totals.OpenWithin, totals.OpenOverdue, totals.Cancelled);
        var table = DataTable.Draw(
            words.Of("Số hồ sơ của từng cơ quan giải quyết", "Dossiers of each resolving agency"),
            columns,
            view.Agencies.Select(agency => Row(agency, words)),
            Row(all, words));
        return Section.Panel("agency-table", words.Of("Theo cơ quan", "By agency"), "", table, isLong: view.Agencies.Count > 20);
    }

    private static Markup[] Row(AgencyLine agency, Words words) =>
    [
        Markup.Of($"{agency.Name}"),
        .. new[] { agency.Early, agency.OnTime, agency.Late }.Select(number => Markup.Of($"{words.Number(number)}")),
        Markup.Of($"{words.Percent(agency.OnTimeShare)}"),
        .. new[] { agency.OpenWithin, agency.OpenOverdue, agency.Cancelled }.Select(number => Markup.Of($"{words.Number(number)}")),
    ];
}
