using AdminReform.Rules.Catalogue;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>What a reader looks for first: how many are overdue, whose they are, since when, and what is to be done.</summary>
public static class Headline
{
    /// <summary>How many agencies are named; one more is named, too, rather than called another one.</summary>
    private const int Named = 4;

    public static Markup Draw(ReviewView view, DossierLinks dossiers, Words words)
    {
        var overdue = view.Totals.OpenOverdue;
        Markup[] rows = [Row(words.Of("Của ai", "Whose"), Whose(view, dossiers, words)), Row(words.Of("Từ khi nào", "Since when"), Since(view, dossiers, words)), Row(words.Of("Việc cần làm", "What to do"), ToDo(view, words))];
        return Markup.Of($"""
            <section class="headline{(overdue > 0 ? " low" : "")}" aria-labelledby="headline">
            <h2 id="headline">{Count(view, words)}</h2>
            <dl>{Markup.Join(rows)}</dl>
            </section>

            """);
    }

    private static Markup Count(ReviewView view, Words words) => view.Totals switch
    {
        { OpenOverdue: > 0 and var overdue } => Markup.Of($"""<a href="#overdue"><b>{words.Number(overdue)}</b> {words.Of("hồ sơ đang giải quyết đã quá hạn", overdue == 1 ? "open dossier is overdue" : "open dossiers are overdue")}</a>"""),
        { Reviewed: 0 } => Markup.Of($"{words.Of("Không có hồ sơ nào để rà soát", "There are no dossiers to review")}"),
        _ => Markup.Of($"<b>0</b> {words.Of("hồ sơ đang giải quyết quá hạn", "open dossiers are overdue")}"),
    };

    private static Markup Row(string name, Markup? text) => text is { } known ? Markup.Of($"<div><dt>{name}</dt><dd>{known}</dd></div>") : Markup.Empty;

    private static Markup? Whose(ReviewView view, DossierLinks dossiers, Words words)
    {
        var longest = view.Overdue is [var first, ..] ? first.Agency : null;
        var agencies = view.Agencies.Where(agency => agency.OpenOverdue > 0)
            .OrderByDescending(agency => agency.OpenOverdue).ThenByDescending(agency => agency.Name == longest).ThenBy(agency => agency.Name, StringComparer.Ordinal).ToList();
        if (agencies.Count == 0)
        {
            return null;
        }

        var named = agencies.Count == Named + 1 ? agencies.Count : Named;
        var names = Markup.Join(agencies.Take(named).Index().Select(item => Markup.Of($"{(item.Index == 0 ? "" : " · ")}{item.Item.Name} <b>{dossiers.Figure(item.Item.OpenOverdue, DossierClass.Overdue, item.Item.Name)}</b>")));
        var rest = agencies.Skip(named).ToList();
        var others = rest.Count == 0 ? Markup.Empty : Markup.Of($""" · <a href="#agency-table">{words.Of($"{rest.Count} cơ quan khác", $"{rest.Count} other agencies")}</a> <b>{words.Number(rest.Sum(agency => agency.OpenOverdue))}</b>""");
        return Markup.Of($"{names}{others}");
    }

    private static Markup? Since(ReviewView view, DossierLinks dossiers, Words words) => view.Overdue is [var longest, ..]
        ? Markup.Of($"""{words.Of("lâu nhất từ", "the longest since")} <b>{words.Day(longest.Due)}</b>, {words.Of($"{words.DaysLate(longest)} ngày làm việc", $"{words.DaysLate(longest)} working {(longest.WorkingDaysLate == 1 ? "day" : "days")}")}: {dossiers.Code(longest.Dossier)}, {longest.Agency}, {longest.Officer}""")
        : null;

    private static Markup? ToDo(ReviewView view, Words words)
    {
        (int Count, string Target, string Text)[] all =
        [
            (view.Totals.OpenOverdue, "overdue", words.Of("giải quyết hồ sơ quá hạn, lâu nhất trước", "resolve what is overdue, the longest first")),
            Found(view, RuleIds.ApologyMissing) is > 0 and var missing
                ? (missing, $"rule-{RuleIds.ApologyMissing}", words.Of("xin lỗi và hẹn lại ngày trả: chưa xin lỗi", "apologise and set a new date: no apology yet"))
                : (Found(view, RuleIds.ApologyDue), $"rule-{RuleIds.ApologyDue}", words.Of("gửi thư xin lỗi, hẹn lại ngày trả: đến lúc phải gửi", "send an apology with a new date: it is due")),
            (DueToday(view), DossierLinks.IdOf(DossierClass.DueToday), words.Of("trả trong hôm nay: đến hạn hôm nay", "return today: due today")),
        ];
        var items = all.Where(item => item.Count > 0).ToList();
        return items.Count == 0
            ? null
            : Markup.Of($"<ol>{Markup.Join(items.Select(item => Markup.Of($"""<li><a href="#{item.Target}">{item.Text}</a> (<b>{words.Number(item.Count)}</b>)</li>""")))}</ol>");
    }

    public static int DueToday(ReviewView view) => view.Ageing.FirstOrDefault(band => !band.IsOverdue)?.Count ?? 0;

    public static int Found(ReviewView view, string rule) => view.Findings.FirstOrDefault(line => line.Rule == rule)?.Findings ?? 0;
}
