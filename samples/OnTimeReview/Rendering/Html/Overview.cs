using AdminReform.Rules.Catalogue;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>The head of the page: what it is, and the figures that matter most.</summary>
public static class Overview
{
    public static Markup Draw(ReviewView view, Words words) => Markup.Of($"{Head(view.Heading, words)}{Cards(view, words)}{Reading(view.Totals, words)}");

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

    // Trouble first, then the rate.
    private static Markup Cards(ReviewView view, Words words)
    {
        var totals = view.Totals;
        return Markup.Of($"""
            <ul class="cards">
            {Card(words.Of("Quá hạn, chưa trả", "Overdue, still open"), words.Number(totals.OpenOverdue), Longest(view, words), totals.OpenOverdue == 0 ? "lead" : "lead low", "#overdue")}
            {Card(words.Of("Đến hạn hôm nay", "Due today"), words.Number(DueToday(view)), words.Of($"trong hạn: {words.Number(totals.OpenWithin)}", $"within the limit: {words.Number(totals.OpenWithin)}"), "", "#ageing")}
            {Card(words.Of("Chưa xin lỗi", "Apologies missing"), words.Number(Found(view, RuleIds.ApologyMissing)), words.Of($"sắp phải xin lỗi: {words.Number(Found(view, RuleIds.ApologyDue))}", $"soon to be sent: {words.Number(Found(view, RuleIds.ApologyDue))}"), Found(view, RuleIds.ApologyMissing) == 0 ? "" : "low", "#findings")}
            {Card(words.Of("Sớm và đúng hạn", "Early or on time"), words.Percent(totals.OnTimeShare), words.Of($"trong {words.Number(totals.Resolved)} hồ sơ đã giải quyết", $"of {words.Number(totals.Resolved)} resolved dossiers"), "", "#agency-table")}
            {Card(words.Of("Trả trễ", "Resolved late"), words.Number(totals.Late), words.Of($"sớm {words.Number(totals.Early)} · đúng hạn {words.Number(totals.OnTime)}", $"early {words.Number(totals.Early)} · on time {words.Number(totals.OnTime)}"), totals.Late == 0 ? "" : "low", "#agency-table")}
            </ul>

            """);
    }

    private static Markup Reading(Totals totals, Words words) => Markup.Of($"""
        <p class="read">{words.Of(
            $"Đã đọc {words.Number(totals.Read)} hồ sơ: bị loại {words.Number(totals.Rejected)} · bất thường {words.Number(totals.Irregular)} · hủy {words.Number(totals.Cancelled)} · thông báo {words.Number(totals.Notices)}",
            $"Read {words.Number(totals.Read)} dossiers: rejected {words.Number(totals.Rejected)} · irregular {words.Number(totals.Irregular)} · cancelled {words.Number(totals.Cancelled)} · notices {words.Number(totals.Notices)}")}</p>

        """);

    private static string Longest(ReviewView view, Words words) => view.Overdue is [var longest, ..]
        ? words.Of($"lâu nhất {words.DaysLate(longest)} ngày làm việc: {longest.Agency}", $"the longest by {words.DaysLate(longest)} working days: {longest.Agency}")
        : words.Of("không có hồ sơ nào", "none");

    private static int DueToday(ReviewView view) => view.Ageing.FirstOrDefault(band => !band.IsOverdue)?.Count ?? 0;

    private static int Found(ReviewView view, string rule) => view.Findings.FirstOrDefault(line => line.Rule == rule)?.Findings ?? 0;

    private static Markup Card(string label, string figure, string note, string style, string target) =>
        Markup.Of($"""<li class="{style}"><a href="{target}"><span>{label}</span><b>{figure}</b><small>{note}</small></a></li>""");
}
