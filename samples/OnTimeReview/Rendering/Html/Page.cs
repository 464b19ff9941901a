using AdminReform.Charts;
using AdminReform.Texts;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>The whole page, self-contained: it asks for nothing from elsewhere.</summary>
public static class Page
{
    public static string Draw(ReviewView view, Words words)
    {
        // The sections in the order in which they are read; another one is one more entry.
        Markup[] sections =
        [
            OpenSection.Overdue(view, words),
            Charts(view, words),
            AgencySection.Table(view, words),
            ProcessSection.Draw(view, words),
            NoticeSection.Findings(view, words),
            AlertSection.Units(view, words),
            PlanSection.Draw(view, words),
            CheckSection.Reconciliation(view, words),
            CheckSection.Report(view, words),
            ReadingSection.Rejected(view, words),
            ReadingSection.Repeated(view, words),
            ReadingSection.Irregular(view, words),
            ReadingSection.WithoutDueDay(view, words),
            MappingSection.Draw(view.Reading, words),
        ];
        return Markup.Of($"""
            <!doctype html>
            <html lang="{(words.Language == Language.English ? "en" : "vi")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Markup.Plain($"{words[view.Heading.Title]} · {words.Moment(view.Heading.At)}")}</title>
            <style>{Sheet}</style>
            </head>
            <body><div class="page">
            {Overview.Draw(view, words)}<main>
            {Markup.Join(sections)}</main>
            <footer>{words.Of("Tỷ lệ làm tròn xuống một chữ số thập phân. So sánh theo ngày: hạn kết thúc lúc 24 giờ của ngày hẹn.", "Shares are rounded down to one decimal. Comparison is by day: a term ends at 24:00 of the due day.")}</footer>
            </div></body>
            </html>

            """).ToString();
    }

    private static Markup Sheet { get; } = Markup.Trusted(ChartStyle.Sheet + "\n" + Style.Sheet);

    /// <summary>Two columns of about the same height: with few agencies the notices stand under their chart.</summary>
    private static Markup Charts(ReviewView view, Words words)
    {
        const int Few = 8;
        var agencies = AgencySection.Chart(view, words);
        var ageing = OpenSection.Ageing(view, words);
        var steps = NoticeSection.Steps(view, words);
        return view.Agencies.Count <= Few
            ? Markup.Of($"""<div class="grid"><div class="stack">{agencies}{steps}</div>{ageing}</div>""")
            : Markup.Of($"""<div class="grid">{agencies}<div class="stack">{ageing}{steps}</div></div>""");
    }
}
