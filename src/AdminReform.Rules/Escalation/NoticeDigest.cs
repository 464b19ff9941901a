using AdminReform.Agencies;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Escalation;

/// <summary>All that one recipient is to be told, together (bản tổng hợp thông báo).</summary>
/// <param name="Person">The person; <see langword="null"/> where no people are known, and the role at the unit stands for them.</param>
/// <param name="Role">The role in which the first of the notices reaches them.</param>
/// <param name="Unit">The agency of the recipient; where no people are known, the unit that has to see to it.</param>
/// <param name="Notices">The notices, in the order of their moments.</param>
/// <example>
/// <code>
/// foreach (var digest in NoticeDigest.Of(untold))
/// {
///     Console.Write(digest.ToText(Language.Vietnamese));
/// }
/// </code>
/// </example>
public sealed record NoticeDigest(string? Person, ResponsibilityStep Role, string Unit, ValueList<LadderNotice> Notices)
{
    /// <summary>How many of them are told late.</summary>
    public int Missed => Notices.Count(notice => notice.IsMissed);

    /// <summary>The heading of the digest.</summary>
    public LocalizedText Heading => new(
        $"{Notices.Count} {NoticeTable.KindOf(Notices).Vietnamese} cần lưu ý{(Missed == 0 ? "" : $", trong đó {Missed} thông báo đã bị lỡ")}",
        $"{Notices.Count} {NoticeTable.KindOf(Notices).English} notice{(Notices.Count == 1 ? "" : "s")}{(Missed == 0 ? "" : $", {Missed} of them missed before")}");

    /// <summary>The digest as plain text: the heading, which is the subject of the message, and a table of the notices.</summary>
    public string ToText(Language language) => NoticeTable.Text(Heading.In(language), [(null, Notices)], language);

    /// <summary>The digest as an HTML document: the heading as its title, and a table of the notices. Whatever somebody typed is escaped.</summary>
    public string ToHtml(Language language) => NoticeTable.Html(Heading.In(language), [(null, Notices)], language);

    /// <summary>Groups notices, of dossiers and of duties, by recipient: a person once, in whichever roles; by person, then by unit and role where none is known.</summary>
    public static ValueList<NoticeDigest> Of(IEnumerable<LadderNotice> notices)
    {
        ArgumentNullException.ThrowIfNull(notices);
        return ValueList.From(
            from notice in notices
            orderby notice.Since
            group notice by notice.Person is { } person ? (person, "", default) : ((string?)null, notice.Unit, notice.Role) into mine
            let first = mine.First()
            let digest = new NoticeDigest(mine.Key.Item1, first.Role, first.Unit, ValueList.From(mine))
            orderby digest.Person is null, digest.Person, digest.Unit, digest.Role
            select digest);
    }
}
