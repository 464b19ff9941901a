using AdminReform.Rules.Catalogue;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>What a reader looks for first: how many are overdue, whose they are, since when, and what is to be done.</summary>
public static class Headline
{
    /// <summary>How many agencies are named; one more is named, too, rather than called another one.</summary>
    private const int Named = 4;

    /// <summary>How many officers of an agency are named.</summary>
    private const int NamedOfficers = 2;

    public static Markup Draw(ReviewView view, DossierLinks dossiers, Words words)
    {
        var overdue = view.Totals.OpenOverdue;
        Markup[] rows = [Row(words.Of("Của ai, từ khi nào", "Whose, since when"), Whose(view, dossiers, words)), Row(words.Of("Việc cần làm", "What to do"), ToDo(view, words))];
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

    // Whose has waited the longest, then whose are the most; each with since when, and who has them.
    private static Markup? Whose(ReviewView view, DossierLinks dossiers, Words words)
    {
        var late = view.Overdue.ToLookup(line => line.Agency, StringComparer.Ordinal);
        var longest = view.Overdue is [var first, ..] ? first : null;
        var agencies = view.Agencies.Where(agency => late.Contains(agency.Name))
            .OrderByDescending(agency => agency.Name == longest?.Agency).ThenByDescending(agency => agency.OpenOverdue).ThenBy(agency => agency.Name, StringComparer.Ordinal).ToList();
        if (longest is null || agencies.Count == 0)
        {
            return null;
        }

        var named = agencies.Count == Named + 1 ? agencies.Count : Named;
        var names = agencies.Take(named).Select(agency => Markup.Of(
            $"<li>{agency.Name} <b>{dossiers.Figure(agency.OpenOverdue, DossierClass.Overdue, agency.Name)}</b>, {Since([.. late[agency.Name]], longest, view, words)}</li>"));
        var rest = agencies.Skip(named).ToList();
        var others = rest.Count == 0 ? Markup.Empty : Markup.Of($"""<li><a href="#agency-table">{words.Of($"{rest.Count} cơ quan khác", $"{rest.Count} other agencies")}</a> <b>{words.Number(rest.Sum(agency => agency.OpenOverdue))}</b></li>""");
        return Markup.Of($"""<ul class="whose">{Markup.Join(names)}{others}</ul>""");
    }

    private static Markup Since(IReadOnlyList<OverdueLine> lines, OverdueLine longest, ReviewView view, Words words) => lines.Contains(longest)
        ? Markup.Of($"""{words.Of("lâu nhất, từ", "the longest, since")} <b>{words.Day(longest.Due)}</b> ({words.WorkingDaysLate(longest)}{NotCounted(view, words)}): {Officers(lines, words)}""")
        : Markup.Of($"{words.Of("từ", "since")} {words.Day(lines.Min(line => line.Due))}: {Officers(lines, words)}");

    // Who has the most of them first.
    private static string Officers(IEnumerable<OverdueLine> lines, Words words)
    {
        var officers = lines.CountBy(line => line.Officer, StringComparer.Ordinal).OrderByDescending(officer => officer.Value).ThenBy(officer => officer.Key, StringComparer.Ordinal).ToList();
        var named = officers.Take(NamedOfficers).Select(officer => officer.Value == 1 ? officer.Key : $"{officer.Key} ({words.Number(officer.Value)})");
        var others = officers.Count - NamedOfficers;
        return string.Join(", ", others <= 0 ? named : named.Append(words.Of($"{words.Number(others)} người khác", others == 1 ? "1 other" : $"{words.Number(others)} others")));
    }

    // Whoever counts on a calendar of weeks alone comes to another number.
    private static string NotCounted(ReviewView view, Words words) => view.HolidaysPassed.Count == 0
        ? ""
        : words.Of($", không tính ngày nghỉ {words.Days(view.HolidaysPassed)}", $", not counting the days off {words.Days(view.HolidaysPassed)}");

    private static Markup? ToDo(ReviewView view, Words words)
    {
        (int Count, string Target, string Text)[] all =
        [
            (view.Totals.OpenOverdue, "overdue", words.Of("giải quyết hồ sơ quá hạn, lâu nhất trước", "resolve what is overdue, the longest first")),
            (Found(view, RuleIds.ApologyMissing), $"rule-{RuleIds.ApologyMissing}", words.Of("xin lỗi và hẹn lại ngày trả: chưa xin lỗi", "apologise and set a new date: no apology yet")),
            (DueToday(view), DossierLinks.IdOf(DossierClass.DueToday), words.Of("trả trong hôm nay: đến hạn hôm nay", "return today: due today")),
            (Found(view, RuleIds.ApologyDue), $"rule-{RuleIds.ApologyDue}", words.Of("xin lỗi trong hôm nay nếu sẽ không kịp", "apologise today where it will be late")),
        ];
        var items = all.Where(item => item.Count > 0).ToList();
        return items.Count == 0
            ? null
            : Markup.Of($"<ol>{Markup.Join(items.Select(item => Markup.Of($"""<li><a href="#{item.Target}">{item.Text}</a> (<b>{words.Number(item.Count)}</b>)</li>""")))}</ol>");
    }

    public static int DueToday(ReviewView view) => view.Ageing.FirstOrDefault(band => !band.IsOverdue)?.Count ?? 0;

    public static int Found(ReviewView view, string rule) => view.Findings.FirstOrDefault(line => line.Rule == rule)?.Findings ?? 0;
}
