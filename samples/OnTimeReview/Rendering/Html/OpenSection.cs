using AdminReform.Values;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>How the open dossiers stand, and the most overdue of them.</summary>
public static class OpenSection
{
    private const int Listed = 20;

    public static Markup Ageing(ReviewView view, Words words)
    {
        var most = Math.Max(1, view.Ageing.Count == 0 ? 0 : view.Ageing.Max(band => band.Count));
        var rows = view.Ageing.Select(band => new BarRow(
            words[band.Label], words.Number(band.Count), [new(new Share(band.Count, most), band.IsOverdue ? "late" : "within")])).ToList();
        var title = words.Of("Hồ sơ đang giải quyết theo ngày hẹn", "Open dossiers by due day");
        var chart = BarChart.Draw(
            "ageing-chart",
            title,
            words.Of("Số hồ sơ đang giải quyết theo số ngày làm việc quá hạn hoặc còn lại.", "Open dossiers by working days overdue or left."),
            rows);
        var figures = DataTable.Draw(
            title,
            [new(words.Of("Ngày làm việc", "Working days")), new(words.Of("Hồ sơ", "Dossiers"), Cells.Number)],
            view.Ageing.Select(band => new[] { Markup.Of($"{words[band.Label]}"), Markup.Of($"{words.Number(band.Count)}") }));
        var legend = Section.Legend(("late", words.Of("quá hạn", "overdue")), ("within", words.Of("trong hạn", "within the limit")));
        return Section.Panel(
            "ageing",
            title,
            words.Of("Tính bằng ngày làm việc, đến thời điểm rà soát.", "In working days, as of the review."),
            Markup.Of($"{legend}{chart}{Section.Figures(words.Of("Bảng số liệu", "Figures"), figures)}"));
    }

    public static Markup Overdue(ReviewView view, Words words)
    {
        if (view.Overdue.Count == 0)
        {
            return Section.Panel(
                "overdue", words.Of("Quá hạn lâu nhất", "Most overdue"), words.Of("Không có hồ sơ nào quá hạn.", "No dossier is overdue."), Markup.Empty);
        }

        Column[] columns =
        [
            new(words.Of("Hồ sơ", "Dossier")),
            new(words.Of("Thủ tục", "Procedure")),
            new(words.Of("Cơ quan", "Agency")),
            new(words.Of("Cán bộ", "Officer")),
            new(words.Of("Hẹn trả", "Due"), Cells.Number),
            new(words.Of("Quá hạn (ngày làm việc)", "Overdue (working days)"), Cells.Number),
        ];
        var table = DataTable.Draw(
            words.Of("Hồ sơ đang giải quyết đã quá ngày hẹn, lâu nhất trước", "Open dossiers past their due day, the longest first"),
            columns,
            view.Overdue.Take(Listed).Select(line => new[]
            {
                Markup.Of($"<code>{line.Dossier}</code>"),
                Markup.Of($"{line.Procedure}"),
                Markup.Of($"{line.Agency}"),
                Markup.Of($"{line.Officer}"),
                Markup.Of($"{words.Day(line.Due)}"),
                Markup.Of($"{words.DaysLate(line)}"),
            }));
        return Section.Panel(
            "overdue", words.Of("Quá hạn lâu nhất", "Most overdue"), "", Markup.Of($"{table}{Section.More(words, view.Overdue.Count, Listed)}"), isLong: view.Overdue.Count > 12);
    }
}
