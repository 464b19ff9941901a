using System.Globalization;
using AdminReform.Results;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Interchange.Office.Ics;

/// <summary>Writes a calendar (iCalendar, RFC 5545) that clients take for the next edition of the one before.</summary>
/// <remarks>
/// <para>The UID of an entry is its id and the host, so that it is the same whatever day it moves to. Handed the edition before, an entry that is the same keeps its SEQUENCE and its DTSTAMP; one that
/// changed, as by a swap of days, has a SEQUENCE one higher; one that is no longer there is cancelled and stays so, because its number may never fall. Without an edition before every SEQUENCE
/// is 0: a client that knows a higher one would keep the old day, so hand in what was written last.</para>
/// <para>Moments are those of Asia/Ho_Chi_Minh, whose VTIMEZONE is in the file; alarms are absolute. The text depends on its arguments alone. Entries stand by day, then by id.</para>
/// </remarks>
public static class IcsText
{
    private const int Listed = 100;

    /// <summary>Writes an edition of a calendar.</summary>
    /// <param name="name">The name of the calendar.</param>
    /// <param name="items">The entries; of two with one id the first is written, and the other is told.</param>
    /// <param name="host">The name that makes the ids unique in the world, such as <c>motcua.example.gov.vn</c>: letters, digits, dots and hyphens, the same in every edition.</param>
    /// <param name="stamp">When it is written.</param>
    /// <param name="language">The language of the entries.</param>
    /// <param name="previous">The text of the edition before; <see langword="null"/> for the first.</param>
    /// <returns>The edition; <c>office.calendar.unreadable</c> where <paramref name="previous"/> is none that this wrote, with its line.</returns>
    /// <exception cref="ArgumentException"><paramref name="host"/> is no such name.</exception>
    public static Result<IcsEdition> Write(
        LocalizedText name, IEnumerable<IcsItem> items, string host, Instant stamp, Language language, string? previous = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentException.ThrowIfNullOrEmpty(host);
        if (!host.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-'))
        {
            throw new ArgumentException("A host is made of letters, digits, dots and hyphens.", nameof(host));
        }

        var before = PreviousEdition.Read(previous);
        if (before.Value is not { } entries)
        {
            return Result<IcsEdition>.Invalid([before.Problem!]);
        }

        var problems = new ProblemList(Listed);
        var components = new IcsComponents(host, language);
        var now = stamp.InUtc().LocalDateTime.ToString("uuuuMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        HashSet<string> written = new(StringComparer.Ordinal);
        List<(LocalDate Day, string Id, string Text)> events = [];
        foreach (var item in items)
        {
            if (!written.Add(components.Uid(item)))
            {
                problems.Add(Twice(item));
                continue;
            }

            events.Add((item.Due.Date, item.Id, Next(components.Event(item), entries.GetValueOrDefault(components.Uid(item)), now)));
        }

        var gone = entries.Values.Where(entry => !written.Contains(entry.Uid)).OrderBy(entry => entry.Uid, StringComparer.Ordinal);
        return Result.Of(new IcsEdition(
            IcsComponents.Calendar(name.In(language), [
                .. events.OrderBy(entry => entry.Day).ThenBy(entry => entry.Id, StringComparer.Ordinal).Select(entry => entry.Text),
                .. gone.Select(entry => entry.IsCancelled ? entry.Text : entry.Cancelled(now)),
            ]),
            problems.ToList()));
    }

    private static string Next(string content, PreviousEntry? before, string now) => before is null
        ? PreviousEntry.Stamped(content, 0, now)
        : before.Content == content ? before.Text
        : PreviousEntry.Stamped(content, before.Sequence + 1, now);

    private static Problem Twice(IcsItem item) => Problem.Of(
        "office.calendar.twice",
        $"Mốc “{item.Id}” có hai lần; chỉ mốc đầu được ghi.",
        $"The entry “{item.Id}” stands twice; only the first is written.",
        item.Id);
}
