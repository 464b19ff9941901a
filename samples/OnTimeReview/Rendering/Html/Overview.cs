using AdminReform.Rules.Catalogue;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>The head of the page: what it is, what is wrong, and the figures that matter most.</summary>
public static class Overview
{
    public static Markup Draw(ReviewView view, DossierLinks dossiers, Words words) =>
        Markup.Of($"{Head(view.Heading, words)}{Headline.Draw(view, dossiers, words)}{Cards(view, words)}{Caution(view.Heading, words)}{Reading(view, words)}");

    private static Markup Head(Heading heading, Words words) => Markup.Of($"""
        <header>
        <p class="eyebrow">{words.Of("Rà soát thời hạn giải quyết thủ tục hành chính", "On-time review of administrative procedures")}</p>
        <h1>{words[heading.Title]}</h1>
        <p class="meta">{words.Of("Thời điểm rà soát", "Reviewed as of")}: <strong>{words.Moment(heading.At)}</strong> · {words[heading.Calendar]} · {words[heading.Source]}</p>
        {InShort(heading, words)}</header>

        """);

    // Whoever sees the first screen alone must not take the dossiers for real ones.
    private static Markup InShort(Heading heading, Words words) => heading.CautionInShort is { } text
        ? Markup.Of($"""<p class="caution"><strong>{words[text]}</strong> <a href="#caution">{words.Of("Điều gì là giả định", "What is assumed")}</a></p>""")
        : Markup.Empty;

    private static Markup Caution(Heading heading, Words words) => heading.Caution is { } text ? Markup.Of($"""<p class="caution" role="note" id="caution">{words[text]}</p>""") : Markup.Empty;

    // Trouble first, then the rate.
    private static Markup Cards(ReviewView view, Words words)
    {
        var totals = view.Totals;
        var (today, missing, soon) = (Headline.DueToday(view), Headline.Found(view, RuleIds.ApologyMissing), Headline.Found(view, RuleIds.ApologyDue));
        return Markup.Of($"""
            <ul class="cards">
            {Card(words.Of("Đến hạn hôm nay", "Due today"), words.Number(today), words.Of($"đang giải quyết, trong hạn: {words.Number(totals.OpenWithin)}", $"open, within the limit: {words.Number(totals.OpenWithin)}"), false, today > 0 ? DossierLinks.IdOf(DossierClass.DueToday) : null)}
            {Card(words.Of("Chưa xin lỗi", "Apologies missing"), words.Number(missing), words.Of($"{words.Number(soon)} hồ sơ khác phải xin lỗi hôm nay nếu không kịp", $"{words.Number(soon)} others need one today if they will be late"), missing > 0, missing > 0 ? $"rule-{RuleIds.ApologyMissing}" : null)}
            {Card(words.Of("Giải quyết quá hạn", "Resolved late"), words.Number(totals.Late), words.Of($"trước hạn {words.Number(totals.Early)} · đúng hạn {words.Number(totals.OnTime)}", $"early {words.Number(totals.Early)} · on time {words.Number(totals.OnTime)}"), totals.Late > 0, totals.Late > 0 ? DossierLinks.IdOf(DossierClass.ResolvedLate) : null)}
            {Card(words.Of("Trước và đúng hạn", "Early or on time"), words.Percent(totals.OnTimeShare), words.Of($"trong {words.Number(totals.Resolved)} hồ sơ đã giải quyết", $"of {words.Number(totals.Resolved)} resolved dossiers"), false, "agency-table")}
            </ul>

            """);
    }

    private static Markup Reading(ReviewView view, Words words)
    {
        var totals = view.Totals;
        (int Count, string Name, string Target)[] parts =
        [
            (totals.Rejected, words.Of("bị loại", "rejected"), "rejected"), (totals.Irregular, words.Of("bất thường", "irregular"), "irregular"),
            (totals.Cancelled, words.Of("hủy, dừng", "cancelled or stopped"), DossierLinks.IdOf(DossierClass.Cancelled)), (totals.Notices, words.Of("thông báo", "notices"), "steps"),
        ];
        var counts = Markup.Join(parts.Select(part => part.Count == 0
            ? Markup.Of($" · {part.Name} 0")
            : Markup.Of($""" · <a href="#{part.Target}">{part.Name} {words.Number(part.Count)}</a>""")));
        var promised = totals.PromisedOtherwise == 0 ? Markup.Empty : Markup.Of($" · {words.Of("ngày hẹn trả khác hạn tính theo thời hạn (tính theo thời hạn)", "promised for another day than the limit gives (the limit counts)")} {words.Number(totals.PromisedOtherwise)}");
        return Markup.Of($"""
            <p class="read">{words.Of($"Đã đọc {words.Number(totals.Read)} hồ sơ", $"Read {words.Number(totals.Read)} dossiers")}{counts}{promised}</p>

            """);
    }

    /// <summary>A figure with its name above and a note below; it leads to what it is made of.</summary>
    internal static Markup Card(string label, string figure, string note, bool isLow, string? target)
    {
        var content = Markup.Of($"<span class=\"l\">{label}</span><b>{figure}</b><small>{note}</small>");
        return Markup.Of($"""<li{(isLow ? Markup.Of($" class=\"low\"") : Markup.Empty)}>{(target is null ? content : Markup.Of($"""<a href="#{target}">{content}</a>"""))}</li>""");
    }
}
