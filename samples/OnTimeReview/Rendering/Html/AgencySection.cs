using AdminReform.Charts;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>How each agency keeps its promises: a chart and a table.</summary>
public static class AgencySection
{
    /// <summary>The agencies of the chart, at most; the table has them all.</summary>
    private const int Charted = 24;

    public static Panel Chart(ReviewView view, Words words)
    {
        // Bars that are all alike say nothing: those in trouble are drawn, the others told in one line.
        var troubled = view.Agencies.Where(agency => agency.Late > 0 || agency.OpenOverdue > 0).ToList();
        var (drawn, others) = troubled.Count == 0 ? (view.Agencies.ToList(), 0) : (troubled, view.Agencies.Count - troubled.Count);
        var chart = UnitsChart.Draw(
            drawn.Take(Charted).Select(agency => new UnitCounts(agency.Name, new() { Early = agency.Early, OnTime = agency.OnTime, Late = agency.Late })), words.Language);
        var rest = others == 0 ? Markup.Empty : Markup.Of($"""<p class="more">{words.Of(
            $"{words.Number(others)} cơ quan khác không có hồ sơ quá hạn.", $"{words.Number(others)} other {(others == 1 ? "agency has" : "agencies have")} nothing overdue or late.")}</p>""");
        return Section.Panel(
            "agency-share",
            words.Of("Tỷ lệ trước và đúng hạn theo cơ quan", "On-time share by agency"),
            words.Of("Trên số hồ sơ đã giải quyết của cơ quan.", "Of the dossiers that the agency has resolved."),
            Markup.Of($"{Section.Drawing(chart)}{Section.More(words, drawn.Count, Charted)}{rest}"));
    }

    public static Panel Table(ReviewView view, DossierLinks dossiers, Words words)
    {
        Column[] columns =
        [
            new(words.Of("Cơ quan", "Agency")),
            new(words.Of("Đang giải quyết, quá hạn", "Open, overdue"), Cells.Number),
            new(words.Of("Đang giải quyết, trong hạn", "Open, within"), Cells.Number),
            new(words.Of("Giải quyết quá hạn", "Resolved late"), Cells.Number),
            new(words.Of("Giải quyết đúng hạn", "Resolved on time"), Cells.Number),
            new(words.Of("Giải quyết trước hạn", "Resolved early"), Cells.Number),
            new(words.Of("Tỷ lệ trước và đúng hạn", "Share early or on time"), Cells.Number),
            new(words.Of("Hủy, dừng", "Cancelled"), Cells.Number),
        ];
        var totals = view.Totals;
        var all = new AgencyLine(
            words.Of("Tổng", "Total"), totals.Early, totals.OnTime, totals.Late, totals.OpenWithin, totals.OpenOverdue, totals.Cancelled);
        var table = Section.Folded(
            words,
            words.Of("Số hồ sơ của từng cơ quan giải quyết", "Dossiers of each resolving agency"),
            columns,
            view.Agencies.OrderByDescending(agency => agency.OpenOverdue).ThenByDescending(agency => agency.Late).Select(agency => Row(agency, (number, of) => dossiers.Figure(number, of, agency.Name), words)).ToList(),
            view.Agencies.Count,
            Row(all, dossiers.Figure, words),
            isPrinted: true);
        return Section.Panel("agency-table", words.Of("Theo cơ quan", "By agency"), "", table, isLong: view.Agencies.Count > 20);
    }

    // The figures of an agency lead to its own dossiers, those of all to the dossiers of all.
    private static Markup[] Row(AgencyLine line, Func<int, DossierClass, Markup> figure, Words words) =>
    [
        Markup.Of($"{line.Name}"),
        figure(line.OpenOverdue, DossierClass.Overdue),
        figure(line.OpenWithin, DossierClass.OpenWithin),
        figure(line.Late, DossierClass.ResolvedLate),
        figure(line.OnTime, DossierClass.OnTime),
        figure(line.Early, DossierClass.Early),
        Markup.Of($"{words.Percent(line.OnTimeShare)}"),
        figure(line.Cancelled, DossierClass.Cancelled),
    ];
}
