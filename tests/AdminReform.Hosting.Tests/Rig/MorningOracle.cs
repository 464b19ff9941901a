using System.Globalization;
using AdminReform.Calendars;
using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using NodaTime;

namespace AdminReform.Hosting.Rig;

/// <summary>
/// The obvious way to find the digests of mornings: with each commit look at all that stands, dossiers and duties, whether there was anything to look for or not, and remember what each was told.
/// </summary>
internal sealed class MorningOracle
{
    private readonly Dictionary<string, string> _expected = new(StringComparer.Ordinal);

    // What each recipient was told in a morning of an hour, notice by notice.
    private readonly Dictionary<(LocalTime Hour, string Recipient), List<LadderNotice>> _told = [];

    // Since when mornings of a desk are untold, which has not come to the end of what waits.
    private readonly Dictionary<string, LocalDateTime> _untold = new(StringComparer.Ordinal);

    /// <summary>Takes what a desk committed.</summary>
    /// <param name="rig">The office.</param>
    /// <param name="desk">The desk, afterwards.</param>
    /// <param name="before">As it was kept before.</param>
    /// <param name="after">As it is kept now.</param>
    /// <param name="isThrough">Whether it took all that waited.</param>
    internal void Commit(OfficeRig rig, Desk desk, DeskRow before, DeskRow after, bool isThrough)
    {
        var since = _untold.GetValueOrDefault(desk.Unit, before.Reached);
        if (!isThrough)
        {
            _untold[desk.Unit] = since;
            return;
        }

        if (before != after)
        {
            _untold.Remove(desk.Unit);
        }

        var (settings, now) = (rig.Settings.Current, desk.Reached);
        foreach (var hour in rig.Channels.Select(channel => channel.Morning).OfType<LocalTime>().Where(_ => !after.IsGoingLive))
        {
            var told = from notice in desk.Snapshot.Conclusions.OfType<LadderNotice>()
                       orderby notice.Since
                       let who = settings.Options.Routing is { } routing ? People.WhoIsThere(routing.Directory, notice, now) : (notice.Person, notice.Unit, notice.Role)
                       select (Notice: notice, Who: who);
            foreach (var mine in told.GroupBy(each => each.Who.Person ?? $"{each.Who.Unit}/{each.Who.Role}"))
            {
                var last = Mornings(settings.Options.Routing?.HoursOf(mine.First().Who.Unit) ?? settings.Calculator.Time, now.Date, hour).Last(morning => morning <= now);
                if (last > since)
                {
                    Expect((hour, $"{desk.Unit}/morning/{mine.Key}"), [.. mine.Select(each => each.Notice)], last, now);
                }
            }
        }
    }

    /// <summary>What was delivered in the morning and should not have been, and the other way round.</summary>
    internal IReadOnlyList<string> FaultsOf(IEnumerable<Delivery> delivered)
    {
        var mornings = delivered.Where(letter => letter.Kind == DeliveryKind.Morning).ToList();
        Dictionary<string, string> told = new(StringComparer.Ordinal);
        List<string> faults = [];
        foreach (var letter in mornings)
        {
            var text = string.Join(" | ", letter.Parts.Select(part => $"{part.Heading!.English}: {string.Join(", ", part.Notices.Select(notice => notice.Id))}"));
            faults.AddRange(told.TryAdd(letter.Id, text) || told[letter.Id] == text ? [] : [$"{letter.Id} is told of {told[letter.Id]} and of {text}"]);
        }

        faults.AddRange(_expected.Where(each => told.GetValueOrDefault(each.Key) != each.Value).Select(each => $"{each.Key} should tell of {each.Value}, and tells of {told.GetValueOrDefault(each.Key)}"));
        faults.AddRange(told.Keys.Except(_expected.Keys).Select(id => $"{id} should not be: {told[id]}"));
        return faults;
    }

    private static IEnumerable<LocalDateTime> Mornings(WorkingTime time, LocalDate last, LocalTime hour) =>
        from daysAgo in Enumerable.Range(0, 40).Reverse()
        let day = last.PlusDays(-daysAgo)
        let open = time.PeriodsOn(day).Where(period => period.Closing > hour).ToList()
        where open.Count > 0
        select day + LocalTime.Max(open[0].Opening, hour);

    private void Expect((LocalTime Hour, string Recipient) to, List<LadderNotice> notices, LocalDateTime morning, LocalDateTime now)
    {
        var parts = new[] { "Overdue", "Due today", "New" }.Select(name => (Name: name, Notices: new List<LadderNotice>())).ToList();
        _told.TryAdd(to, []);
        foreach (var about in notices.GroupBy(notice => $"{notice is DutyNotice} {notice.Subject}").OrderBy(about => about.Last().Cause).ThenBy(about => about.Last().Subject, StringComparer.Ordinal))
        {
            var last = about.Last();
            if (last.Due is { } due && (due.IsPassedAt(now) || due.Date == now.Date))
            {
                parts[due.IsPassedAt(now) ? 0 : 1].Notices.Add(last);
            }
            else if (about.LastOrDefault(notice => !_told[to].Exists(told => KnowsOf(told, notice))) is { } isNew)
            {
                parts[2].Notices.Add(isNew);
            }
        }

        var text = string.Join(" | ", parts.Where(part => part.Notices.Count > 0).Select(part => $"{part.Name}: {string.Join(", ", part.Notices.Select(notice => notice.Id))}"));
        if (text.Length > 0 && _expected.TryAdd(string.Create(CultureInfo.InvariantCulture, $"{to.Recipient}/{morning:uuuuMMdd}"), text))
        {
            _told[to].AddRange(parts.SelectMany(part => part.Notices));
        }
    }

    // Of the same due moment, at the same step of the ladder or at a later one.
    private static bool KnowsOf(LadderNotice told, LadderNotice notice) =>
        told.Id == notice.Id || (told.GetType() == notice.GetType() && (told.Subject, told.Cause, (told as Notice)?.OfStep?.Key) == (notice.Subject, notice.Cause, (notice as Notice)?.OfStep?.Key) && told.Since >= notice.Since);
}
