using System.Globalization;
using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Escalation;

/// <summary>What one recipient is told in the morning, once (bản tin buổi sáng): what is late, what falls due today, and what is new since the last.</summary>
/// <remarks>A dossier or a duty stands in it once, in the first part that fits, with the last notice that reaches the recipient about it; of what is new, with the last that is.</remarks>
public sealed record MorningDigest
{
    // The longest that an office was ever closed is Tết; anything beyond is a calendar without working days.
    private const int MostDaysClosed = 60;

    private MorningDigest(NoticeDigest recipient, LocalDateTime at, LocalDateTime since, LocalDateTime now, Func<LadderNotice, bool> isNew)
    {
        (Person, Role, Unit, At, Since) = (recipient.Person, recipient.Role, recipient.Unit, at, since);
        var parts = recipient.Notices.Where(notice => notice.Since <= now).GroupBy(notice => (notice is Notice, notice.Subject))
            .Select(each => (Last: each.Last(), New: each.LastOrDefault(isNew)))
            .OrderBy(each => each.Last.Cause).ThenBy(each => each.Last.Subject, StringComparer.Ordinal)
            .ToLookup(each => each.Last.Due is { } due && due.IsPassedAt(now) ? 0 : each.Last.Due?.Date == now.Date ? 1 : each.New is not null ? 2 : 3);
        (Late, DueToday, New) = ([.. parts[0].Select(each => each.Last)], [.. parts[1].Select(each => each.Last)], [.. parts[2].Select(each => each.New!)]);
    }

    /// <summary>The person; <see langword="null"/> where no people are known, and the role at the unit stands for them.</summary>
    public string? Person { get; }

    /// <summary>The role in which the first of the notices reaches them.</summary>
    public ResponsibilityStep Role { get; }

    /// <summary>The agency of the recipient; where no people are known, the unit that has to see to it.</summary>
    public string Unit { get; }

    /// <summary>The moment for which it is: the hour, or the first opening of their office after it.</summary>
    public LocalDateTime At { get; }

    /// <summary>
    /// The last morning until which it was asked before, that of a day on which nobody was told anything included; where there was none, the moment until which it was asked. What fell due after it is
    /// new, where the caller does not say otherwise.
    /// </summary>
    public LocalDateTime Since { get; }

    /// <summary>The dossiers and duties whose due moment has passed, the longest overdue first.</summary>
    public ValueList<LadderNotice> Late { get; }

    /// <summary>Those that fall due today.</summary>
    public ValueList<LadderNotice> DueToday { get; }

    /// <summary>The others that the recipient was not told of before.</summary>
    public ValueList<LadderNotice> New { get; }

    /// <summary>Recipient and day. A system that remembers the ids that it has sent (<see cref="IOnce"/>) sends each once.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"morning/{Person ?? $"{Unit}/{Role}"}/{At:uuuuMMdd}");

    /// <summary>The subject of the message. It holds figures and the day alone, nothing that somebody typed.</summary>
    public LocalizedText Subject
    {
        get
        {
            var kind = NoticeTable.KindOf([.. Late, .. DueToday, .. New]);
            return new(
                string.Create(CultureInfo.InvariantCulture, $"{At:dd'/'MM'/'uuuu}: {Late.Count} {kind.Vietnamese} quá hạn, {DueToday.Count} đến hạn hôm nay, {New.Count} mới"),
                string.Create(CultureInfo.InvariantCulture, $"{At:dd'/'MM'/'uuuu}, {kind.English} digest: {Late.Count} overdue, {DueToday.Count} due today, {New.Count} new"));
        }
    }

    /// <summary>
    /// The digests that have fallen due after one moment and until another, one for a recipient at most: of a host that slept, each gets the last alone.
    /// Who has nothing to be told gets none.
    /// </summary>
    /// <remarks>Each goes to whoever is there on the day of <paramref name="now"/>, whatever day the notices fell due on (<see cref="LadderNotice.ToldAt"/>).</remarks>
    /// <param name="notices">The notices that stand now, of dossiers and of duties, such as those of a snapshot of a monitor.</param>
    /// <param name="after">The moment until which this was asked before.</param>
    /// <param name="now">The moment.</param>
    /// <param name="hour">The hour on the clock of each office; on days on which it opens later, its opening, and on days off none.</param>
    /// <param name="common">The working time of offices.</param>
    /// <param name="routing">The people, and the offices whose hours are others; left out, the notices go to whom they say, at the common hours.</param>
    /// <param name="isNew">
    /// Whether its recipient, the one of <paramref name="now"/>, was not told of a notice in any digest before. Left out, it is new where it fell due since the last of them, or was another's then: of an event
    /// that is recorded late, whose notice fell due before, that says no, and only whoever remembers what was told can say better.
    /// </param>
    public static ValueList<MorningDigest> Due(
        IEnumerable<LadderNotice> notices, LocalDateTime after, LocalDateTime now, LocalTime hour, WorkingTime common, NoticeRouting? routing = null, Func<LadderNotice, bool>? isNew = null)
    {
        ArgumentNullException.ThrowIfNull(notices);
        ArgumentNullException.ThrowIfNull(common);

        // Most are asked between two mornings, and then of no notice.
        IEnumerable<WorkingTime> times = [common, .. routing?.Hours ?? []];
        return !times.Any(time => LastMorning(now, hour, time) > after) ? [] :
        [
            .. from recipient in NoticeDigest.Of(notices.Select(notice => notice.ToldAt(now, routing)))
               let time = routing?.HoursOf(recipient.Unit) ?? common
               let at = LastMorning(now, hour, time)
               where at > after
               let since = LastMorning(after, hour, time) ?? after
               let digest = new MorningDigest(recipient, at.Value, since, now, isNew ?? (notice => notice.Since > since || notice.ToldAt(since, routing).Person != notice.Person))
               where digest.Late.Count + digest.DueToday.Count + digest.New.Count > 0
               select digest,
        ];
    }

    /// <summary>The last morning of an office until a moment: the hour, on days on which it opens later its opening, and on days off none.</summary>
    /// <param name="until">The moment, inclusive.</param>
    /// <param name="hour">The hour on the clock of the office.</param>
    /// <param name="time">Its working time.</param>
    /// <returns><see langword="null"/> where it was closed for 60 days, or the calendar ends.</returns>
    public static LocalDateTime? LastMorning(LocalDateTime until, LocalTime hour, WorkingTime time) =>
        Mornings(until.Date, -1, hour, time).Where(at => at <= until).Cast<LocalDateTime?>().FirstOrDefault();

    /// <summary>The next morning of an office after a moment: the hour, on days on which it opens later its opening, and on days off none.</summary>
    /// <param name="after">The moment, exclusive.</param>
    /// <param name="hour">The hour on the clock of the office.</param>
    /// <param name="time">Its working time.</param>
    /// <returns><see langword="null"/> where it is closed for 60 days, or the calendar ends.</returns>
    public static LocalDateTime? NextMorning(LocalDateTime after, LocalTime hour, WorkingTime time) =>
        Mornings(after.Date, 1, hour, time).Where(at => at > after).Cast<LocalDateTime?>().FirstOrDefault();

    /// <summary>The message as plain text: the subject, and a table for each part.</summary>
    public string ToText(Language language) => NoticeTable.Text(Subject.In(language), Parts, language);

    /// <summary>The message as an HTML document: the subject as its title, and a table for each part. Whatever somebody typed is escaped.</summary>
    public string ToHtml(Language language) => NoticeTable.Html(Subject.In(language), Parts, language);

    /// <summary>Returns the id and the English subject.</summary>
    public override string ToString() => $"{Id}: {Subject.English}";

    private IEnumerable<(LocalizedText? Heading, ValueList<LadderNotice> Notices)> Parts =>
    [
        (new("Quá hạn", "Overdue"), Late), (new("Đến hạn hôm nay", "Due today"), DueToday), (new("Mới", "New"), New),
    ];

    private static IEnumerable<LocalDateTime> Mornings(LocalDate day, int direction, LocalTime hour, WorkingTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        for (var left = MostDaysClosed; left > 0 && time.Calendar.Range.Contains(day); left--, day = day.PlusDays(direction))
        {
            foreach (var period in time.PeriodsOn(day))
            {
                if (period.Closing > hour)
                {
                    yield return day + LocalTime.Max(period.Opening, hour);
                    break;
                }
            }
        }
    }
}
