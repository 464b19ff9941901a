using AdminReform.Calendars;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Rules.Escalation;
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
    /// <param name="desk">The desk as it is kept.</param>
    /// <param name="state">What stands, the moment, and the dossiers.</param>
    /// <param name="settings">The settings in force.</param>
    /// <param name="after">Until when mornings were told.</param>
    /// <param name="cancellation">Gives up.</param>
    internal static async Task<List<OutboxRow>> DueAsync(
        DeskTools tools, DeskRow desk, DeskState state, OfficeSettings settings, LocalDateTime after, CancellationToken cancellation)
    {
        List<OutboxRow> due = [];
        var standing = state.Monitor.Snapshot;
        var notices = standing.Conclusions.OfType<LadderNotice>();
        foreach (var (channel, hour) in from channel in tools.Channels where channel.Morning is not null select (channel.Name, channel.Morning!.Value))
        {
            string[] earlier = [.. Digests(_ => true).SelectMany(digest => ToldMornings.IdsBefore(digest, desk.Unit, FirstOf(digest)))];
            var told = new ToldMornings(earlier.Length == 0 ? [] : await tools.Store.LettersAsync(channel, earlier, cancellation).ConfigureAwait(false));
            due.AddRange(Digests(notice => !told.Contain(notice)).Select(digest => new OutboxRow(channel, Letters.Of(digest, desk.Unit), 0)));

            // The morning before the moment included: an office that was down tells it late, with all that stands by then.
            LocalDate FirstOf(MorningDigest digest)
            {
                var since = digest.New.Select(state.MayBeToldSince).DefaultIfEmpty(standing.At).Min();
                return LocalDate.Max(desk.WatchedSince.Date, (settings.Hours.Select(time => MorningDigest.LastMorning(since, hour, time)).Min() ?? since).Date);
            }

            ValueList<MorningDigest> Digests(Func<LadderNotice, bool> isNew) =>
                MorningDigest.Due(notices, after, standing.At, hour, settings.Calculator.Time, settings.Options.Routing, isNew);
        }

        return due;
    }
}
