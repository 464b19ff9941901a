using AdminReform.Charts;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>How the open dossiers stand, and the most overdue of them.</summary>
public static class OpenSection
{
    private const int Listed = 20;

    public static Markup Ageing(ReviewView view, Words words)
    {
        var chart = AgeingChart.Draw(view.Ageing, words.Language);
        return Section.Panel(
            "ageing",
            chart.Title,
            words.Of("Tính bằng ngày làm việc, đến thời điểm rà soát.", "In working days, as of the review."),
            Section.Drawing(chart, words.Of("Bảng số liệu", "Figures")));
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
