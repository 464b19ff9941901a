using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>The head of the page: what it is, and the figures that matter most.</summary>
public static class Overview
{
    public static Markup Draw(ReviewView view, Words words) => Markup.Of($"{Head(view.Heading, words)}{Cards(view.Totals, words)}");

    private static Markup Head(Heading heading, Words words)
    {
        var caution = heading.Caution is { } text ? Markup.Of($"""<p class="caution" role="note">{words[text]}</p>""") : Markup.Empty;
        return Markup.Of($"""
            <header>
            <p class="eyebrow">{words.Of("Rà soát thời hạn giải quyết thủ tục hành chính", "On-time review of administrative procedures")}</p>
            <h1>{words[heading.Title]}</h1>
            <p class="meta">{words.Of("Thời điểm rà soát", "Reviewed as of")}: <strong>{words.Moment(heading.At)}</strong> · {words[heading.Calendar]} · {words[heading.Source]}</p>
            </header>
            {caution}
            """);
    }

    private static Markup Cards(Totals totals, Words words)
    {
        var isAll = totals.Late == 0;
        return Markup.Of($"""
            <ul class="cards">
            <li class="{(isAll ? "lead" : "lead low")}"><span>{words.Of("Sớm và đúng hạn", "Early or on time")}</span><b>{words.Percent(totals.OnTimeShare)}</b><small>{words.Of(
                $"{words.Number(totals.OnTimeShare.Part)} trong {words.Number(totals.Resolved)} hồ sơ đã giải quyết",
                $"{words.Number(totals.OnTimeShare.Part)} of {words.Number(totals.Resolved)} resolved dossiers")}</small></li>
            {Card(words.Of("Đã giải quyết", "Resolved"), totals.Resolved, words.Of($"sớm {words.Number(totals.Early)} · đúng hạn {words.Number(totals.OnTime)} · trễ {words.Number(totals.Late)}", $"early {words.Number(totals.Early)} · on time {words.Number(totals.OnTime)} · late {words.Number(totals.Late)}"), words)}
            {Card(words.Of("Đang giải quyết", "Open"), totals.Open, words.Of($"trong hạn {words.Number(totals.OpenWithin)} · quá hạn {words.Number(totals.OpenOverdue)}", $"within {words.Number(totals.OpenWithin)} · overdue {words.Number(totals.OpenOverdue)}"), words)}
            {Card(words.Of("Thông báo", "Notices"), totals.Notices, words.Of("theo thang nhắc việc", "by the escalation ladder"), words)}
            {Card(words.Of("Đã đọc", "Read"), totals.Read, words.Of($"bị loại {words.Number(totals.Rejected)} · bất thường {words.Number(totals.Irregular)} · hủy {words.Number(totals.Cancelled)}", $"rejected {words.Number(totals.Rejected)} · irregular {words.Number(totals.Irregular)} · cancelled {words.Number(totals.Cancelled)}"), words)}
            </ul>

            """);
    }

    private static Markup Card(string label, int number, string note, Words words) =>
        Markup.Of($"<li><span>{label}</span><b>{words.Number(number)}</b><small>{note}</small></li>");
}
