using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Desks;
using AdminReform.Hosting.Settings;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.OnTime;
using AdminReform.Rules;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Monitoring;
using NodaTime;
using Monitor = AdminReform.Rules.Monitor;

namespace AdminReform.Hosting.Rig;

/// <summary>What a store says, held against its facts: a review from scratch for what stands, a replay by a plain monitor for what was told.</summary>
internal static class Verifier
{
    /// <summary>Names everything that is lost, extra or twice in the desks of a store; empty when nothing is.</summary>
    internal static async Task<IReadOnlyList<string>> FaultsAsync(IOfficeStore store, OfficeSettings settings)
    {
        List<string> faults = [];
        Dictionary<(string Unit, string Id), HashSet<bool>> replayed = [];
        HashSet<string> told = [];
        var changes = await store.ChangesAsync(0, int.MaxValue, CancellationToken.None);
        foreach (var unit in (await store.DesksAsync(CancellationToken.None)).Select(desk => desk.Unit))
        {
            var row = await store.ClaimAsync(unit, OfficeRig.Start, CancellationToken.None);
            var rows = (await store.DossiersAsync(unit, CancellationToken.None)).Where(dossier => dossier.State == DossierState.Held).ToList();
            var options = settings.Options with
            {
                WatchedSince = row.WatchedSince,
                Acknowledgements = [.. rows.SelectMany(dossier => StoredJson.Acknowledgements(dossier.Acknowledgements))],
            };
            var dossiers = rows.Select(dossier => StoredJson.Dossier(dossier.Body, settings.Calculator.Regimes)).ToList();
            var standing = (await store.StandingAsync(new() { Unit = unit }, CancellationToken.None)).Select(each => each.Id).ToHashSet();
            Hold(Reviewed(Review.Run(Caseload.At(row.Reached, dossiers, settings.Calculator), row.Reached, options)), standing, $"{unit} stands", faults);
            Hold(Folded(changes.Where(change => change.Conclusion.Unit == unit)), standing, $"{unit} stream", faults);

            // Told is the first, of those of one step the last; whether time passed in a step of its own before, facts do not say.
            var firsts = Replayed(await store.FactsAsync(unit, CancellationToken.None), row, settings).GroupBy(each => each.Notice.Id).Select(each => each.GroupBy(told => told.Batch).First());
            foreach (var first in firsts)
            {
                replayed.Add((unit, first.First().Notice.Id), [.. first.Select(each => each.Notice.IsMissed)]);
            }

            foreach (var notice in (await store.NoticesAsync(unit, CancellationToken.None)).Select(row => row.Notice))
            {
                faults.AddRange(told.Add(notice.Id) ? [] : [$"twice: {notice.Id}"]);
                faults.AddRange(replayed.TryGetValue((unit, notice.Id), out var isMissed) && !isMissed.Contains(notice.IsMissed) ? [$"missed {!notice.IsMissed}, told otherwise: {notice.Id}"] : []);
            }
        }

        Hold([.. replayed.Keys.Select(key => key.Id)], told, "told", faults);
        return faults;
    }

    /// <summary>Holds what a channel that tells at once was given against what was told: each notice in one message.</summary>
    internal static async Task<IReadOnlyList<string>> FaultsOfAsync(IEnumerable<Delivery> delivered, IOfficeStore store)
    {
        List<string> faults = [];
        HashSet<string> told = [];
        foreach (var unit in (await store.DesksAsync(CancellationToken.None)).Select(desk => desk.Unit))
        {
            told.UnionWith((await store.NoticesAsync(unit, CancellationToken.None)).Select(notice => notice.Id));
        }

        var inLetters = delivered.DistinctBy(letter => letter.Id).SelectMany(letter => letter.Notices).GroupBy(notice => notice.Id).ToList();
        faults.AddRange(inLetters.Where(notice => notice.Count() > 1).Select(notice => $"delivered in {notice.Count()} messages: {notice.Key}"));
        Hold(told, [.. inLetters.Select(notice => notice.Key)], "delivered", faults);
        return faults;
    }

    private static HashSet<string> Reviewed(ReviewResult review) =>
    [
        .. review.Findings.Concat<Conclusion>(review.Notices).Concat(review.Undetermined).Concat(review.UnitAlerts).Select(conclusion => conclusion.Id),
    ];

    private static HashSet<string> Folded(IEnumerable<Reading.StandingChange> changes)
    {
        HashSet<string> standing = [];
        foreach (var change in changes)
        {
            _ = change.Kind == ChangeKind.Raised ? standing.Add(change.Conclusion.Id) : standing.Remove(change.Conclusion.Id);
        }

        return standing;
    }

    private static List<(long Batch, ToldNotice Notice)> Replayed(IReadOnlyList<FactRow> facts, DeskRow row, OfficeSettings settings)
    {
        List<(long Batch, ToldNotice Notice)> notices = [];
        var number = 0L;
        var monitor = new Monitor(settings.Calculator, row.WatchedSince, settings.Options with { WatchedSince = row.WatchedSince });
        Dictionary<string, Dossier> dossiers = [];
        HashSet<string> held = [];
        Succession? followed = null;
        foreach (var batch in facts.GroupBy(fact => fact.Batch))
        {
            List<string> open = [];
            number = batch.Key;
            foreach (var fact in batch)
            {
                if (fact.At > monitor.Now)
                {
                    Put(open);
                    Tell(monitor.AdvanceTo(fact.At));
                }

                var command = StoredJson.Command(fact.Command, fact.Dossier.Length == 0 ? fact.Unit : fact.Dossier, fact.Body, settings.Calculator.Regimes);
                if (command.Kind is not (CommandKind.Open or CommandKind.TakeOver or CommandKind.Record or CommandKind.Act))
                {
                    Put(open);
                }

                Apply(command, open);
            }

            Put(open);
        }

        number = long.MaxValue;
        Tell(monitor.AdvanceTo(LocalDateTime.Max(row.Reached, monitor.Now)));
        return notices;

        void Apply(OfficeCommand command, List<string> open)
        {
            var id = command.DossierId;
            switch (command.Kind)
            {
                case CommandKind.Open or CommandKind.TakeOver when followed is not null && !command.Via.Contains(row.Unit):
                    break;
                case CommandKind.Open or CommandKind.TakeOver:
                    dossiers[id] = command.Dossier!;
                    open.Add(id);
                    held.Add(id);
                    foreach (var acknowledgement in command.Acknowledgements)
                    {
                        Put(open);
                        Tell(monitor.Acknowledge(acknowledgement));
                    }

                    break;
                case CommandKind.Record or CommandKind.Act:
                    dossiers[id] = Dossier.Replay(dossiers[id].Header, [.. dossiers[id].Events, .. command.Events]);
                    open.Add(id);
                    held.Add(id);
                    break;
                case CommandKind.Acknowledge:
                    Tell(monitor.Acknowledge(command.Acknowledgement!));
                    break;
                case CommandKind.HandOver:
                    // One that was past when others followed the unit stayed, and nothing comes or goes by it.
                    Tell(held.Remove(id) ? monitor.Remove(id) : []);
                    break;
                case CommandKind.Succeed:
                    var succession = command.Succession!;
                    followed = succession.IsEnd ? succession : null;
                    foreach (var left in held.Where(each => succession.SuccessorOf(dossiers[each]) != row.Unit).ToList())
                    {
                        held.Remove(left);
                        Tell(monitor.Remove(left));
                    }

                    break;
            }
        }

        void Put(List<string> open)
        {
            Tell(monitor.Put(open.Distinct().Select(id => dossiers[id])));
            open.Clear();
        }

        void Tell(IEnumerable<Change> changes) => notices.AddRange(
            changes.Where(change => change.Kind == ChangeKind.Raised).Select(change => Concluded.NoticeOf(change.Conclusion)).OfType<ToldNotice>().Select(notice => (number, notice)));
    }

    private static void Hold(HashSet<string> expected, HashSet<string> actual, string what, List<string> faults)
    {
        faults.AddRange(expected.Except(actual).Select(id => $"{what} lost: {id}"));
        faults.AddRange(actual.Except(expected).Select(id => $"{what} extra: {id}"));
    }
}
