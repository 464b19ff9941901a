using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>The page of a review.</summary>
public static class Page
{
    public static string Draw(ReviewView view, Words words)
    {
        var dossiers = new DossierLinks(view, words);
        var (agencies, ageing, steps) = (AgencySection.Chart(view, words), OpenSection.Ageing(view, words), NoticeSection.Steps(view, dossiers, words));

        // The panels in the order in which they are read; another one is one more entry.
        Panel?[] first = [OpenSection.Overdue(view, dossiers, words), OpenSection.DueToday(view, dossiers, words)];
        Panel?[] rest =
        [
            AgencySection.Table(view, dossiers, words),
            .. ProcessSection.Draw(view, dossiers, words),
            NoticeSection.Findings(view, dossiers, words),
            AlertSection.Units(view, words),
            PlanSection.Draw(view, words),
            CheckSection.Reconciliation(view, words),
            CheckSection.Report(view, words),
            ReadingSection.Rejected(view, words),
            ReadingSection.Repeated(view, words),
            ReadingSection.Irregular(view, words),
            ReadingSection.WithoutDueDay(view, words),
            .. MappingSection.Draw(view.Reading, words),
            dossiers.Lists(),
            dossiers.OfAgencies(),
            dossiers.Proofs(),
        ];
        var all = first.Append(ageing).Append(steps).Append(agencies).Concat(rest).OfType<Panel>();
        return WholePage.Draw(
            Title(view, words),
            Overview.Draw(view, dossiers, words),
            all,
            Markup.Of($"""{Html(first)}<div class="grid"><div class="stack">{ageing.Html}{steps.Html}</div>{agencies.Html}</div>{Html(rest)}"""),
            words.Of("Tỷ lệ làm tròn xuống một chữ số thập phân. So sánh theo ngày: hạn kết thúc lúc 24 giờ của ngày hẹn.", "Shares are rounded down to one decimal. Comparison is by day: a term ends at 24:00 of the due day."),
            words);
    }

    private static string Title(ReviewView view, Words words) => $"{words[view.Heading.Title]} · {words.Moment(view.Heading.At)}";

    private static Markup Html(IEnumerable<Panel?> panels) => Markup.Join(panels.OfType<Panel>().Select(panel => panel.Html));
}
