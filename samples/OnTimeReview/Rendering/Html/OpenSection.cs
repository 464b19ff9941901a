using AdminReform.Charts;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>How the open dossiers stand, and the most overdue of them.</summary>
public static class OpenSection
{
    private const int Listed = 20;

    public static Panel Ageing(ReviewView view, Words words)
    {
        var chart = AgeingChart.Draw(view.Ageing, words.Language);
        return Section.Panel(
            "ageing",
            chart.Title,
            words.Of("Tính bằng ngày làm việc, đến thời điểm rà soát.", "In working days, as of the review."),
            Section.Drawing(chart, words.Of("Bảng số liệu", "Figures")));
    }

    public static Panel Overdue(ReviewView view, DossierLinks dossiers, Words words)
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
                dossiers.Code(line.Dossier),
                Markup.Of($"{line.Procedure}"),
                Markup.Of($"{line.Agency}"),
                Markup.Of($"{line.Officer}"),
                Markup.Of($"{words.Day(line.Due)}"),
                Markup.Of($"{words.DaysLate(line)}"),
            }));
        return Section.Panel(
            "overdue", words.Of("Quá hạn lâu nhất", "Most overdue"), "", Markup.Of($"{table}{All(view, words)}"), isLong: view.Overdue.Count > 12);
    }

    /// <summary>Those whose last day is this one; nothing where there are none.</summary>
    public static Panel? DueToday(ReviewView view, DossierLinks dossiers, Words words)
    {
        if (view.Shown.Value.Lists.FirstOrDefault(list => list.Class == DossierClass.DueToday) is not { } list)
        {
            return null;
        }

        var title = words.Of("Đến hạn hôm nay", "Due today");
        return Section.Panel(
            "due-today", title, "", Markup.Of($"{dossiers.Table(title, list.First.Take(Listed), haveEnded: false)}{Section.More(words, list.Count, Listed)}"), isLong: list.Count > 12);
    }

    // The long list stands further down, with those of the other figures.
    private static Markup All(ReviewView view, Words words) => view.Overdue.Count <= Listed
        ? Markup.Empty
        : Markup.Of($"""<p class="more"><a href="#{DossierLinks.IdOf(DossierClass.Overdue)}">{words.Of($"… và {words.Number(view.Overdue.Count - Listed)} mục nữa.", $"… and {words.Number(view.Overdue.Count - Listed)} more.")}</a></p>""");
}
