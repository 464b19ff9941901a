using System.Globalization;
using AdminReform.Calendars;
using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Telling;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using NodaTime;

namespace AdminReform.Hosting.Rig;

/// <summary>The obvious way to find the digests of mornings: with each commit look at all that stands, dossiers and duties, whether there was anything to look for or not.</summary>
internal sealed class MorningOracle
{
    private readonly Dictionary<string, string> _expected = new(StringComparer.Ordinal);

    /// <summary>Takes what a desk committed.</summary>
    /// <param name="rig">The office.</param>
    /// <param name="desk">The desk, afterwards.</param>
    /// <param name="after">What it had reached before.</param>
    internal void Commit(OfficeRig rig, Desk desk, LocalDateTime after)
    {
        var (settings, now) = (rig.Settings.Current, desk.Reached);
        foreach (var hour in rig.Channels.Select(channel => channel.Morning).OfType<LocalTime>())
        {
            var told = from notice in desk.Snapshot.Conclusions.OfType<LadderNotice>()
                       orderby notice.Since
                       let who = settings.Options.Routing is { } routing ? People.WhoIsThere(routing.Directory, notice, now) : (notice.Person, notice.Unit, notice.Role)
                       select (Notice: notice, Who: who);
            foreach (var mine in told.GroupBy(each => each.Who.Person ?? $"{each.Who.Unit}/{each.Who.Role}"))
            {
                var mornings = Mornings(settings.Options.Routing?.HoursOf(mine.First().Who.Unit) ?? settings.Calculator.Time, now.Date, hour).Where(morning => morning <= now).ToList();
                if (mornings[^1] > after)
                {
                    Expect($"{desk.Unit}/morning/{mine.Key}/{mornings[^1]:uuuuMMdd}", mine.Select(each => each.Notice), mornings[^2], now);
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

    private void Expect(string id, IEnumerable<LadderNotice> notices, LocalDateTime since, LocalDateTime now)
    {
        var parts = new[] { "Overdue", "Due today", "New" }.Select(name => (Name: name, Ids: new List<string>())).ToList();
        foreach (var about in notices.GroupBy(notice => $"{notice is DutyNotice} {notice.Subject}").OrderBy(about => about.Last().Cause).ThenBy(about => about.Last().Subject, StringComparer.Ordinal))
        {
            var last = about.Last();
            var part = last.Due is { } due && due.IsPassedAt(now) ? 0 : last.Due is { } today && today.Date == now.Date ? 1 : about.Any(notice => notice.Since > since) ? 2 : -1;
            if (part >= 0)
            {
                parts[part].Ids.Add(last.Id);
            }
        }

        var text = string.Join(" | ", parts.Where(part => part.Ids.Count > 0).Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Name}: {string.Join(", ", part.Ids)}")));
        if (text.Length > 0)
        {
            _expected[id] = text;
        }
    }
}
