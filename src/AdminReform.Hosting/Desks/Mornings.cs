using AdminReform.Calendars;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Monitoring;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Hosting.Desks;

/// <summary>The digests of mornings that a desk tells, and when the next may fall due.</summary>
internal static class Mornings
{
    /// <summary>The first moment after another at which a morning digest of an hour may fall due: the hour, on days on which an office opens later its opening.</summary>
    internal static LocalDateTime? NextAfter(LocalDateTime moment, LocalTime hour, IEnumerable<WorkingTime> times) =>
        times.Select(time => MorningDigest.NextMorning(moment, hour, time)).Min();

    /// <summary>The messages of the last morning that has fallen due since a moment, through each channel that tells in the morning.</summary>
    /// <param name="tools">The channels, and the store, which has what they told before.</param>
    /// <param name="unit">The desk.</param>
    /// <param name="settings">The settings in force.</param>
    /// <param name="standing">What stands, and the moment.</param>
    /// <param name="after">Until when mornings were told.</param>
    /// <param name="cancellation">Gives up.</param>
    internal static async Task<List<OutboxRow>> DueAsync(
        DeskTools tools, string unit, OfficeSettings settings, MonitorSnapshot standing, LocalDateTime after, CancellationToken cancellation)
    {
        List<OutboxRow> due = [];
        foreach (var channel in tools.Channels.Where(channel => channel.Morning is not null))
        {
            var notices = standing.Conclusions.OfType<LadderNotice>();
            string[] earlier = [.. Digests(_ => true).SelectMany(digest => ToldMornings.IdsBefore(digest, unit, notices, channel.Morning!.Value, settings.Hours))];
            var told = new ToldMornings(earlier.Length == 0 ? [] : await tools.Store.LettersAsync(channel.Name, earlier, cancellation).ConfigureAwait(false));
            due.AddRange(Digests(notice => !told.Contain(notice)).Select(digest => new OutboxRow(channel.Name, Letters.Of(digest, unit), 0)));

            ValueList<MorningDigest> Digests(Func<LadderNotice, bool> isNew) =>
                MorningDigest.Due(notices, after, standing.At, channel.Morning!.Value, settings.Calculator.Time, settings.Options.Routing, isNew);
        }

        return due;
    }
}
