using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Sqlite;
using AdminReform.Hosting.Storage;
using NodaTime;

namespace AdminReform.Hosting.Desks;

/// <summary>What is odd in what a command records is told in its receipt, at its place, and kept with it.</summary>
public sealed class IrregularityTests
{
    private static readonly Func<LocalDateTime, DossierEvent>[] Kinds =
    [
        at => new Submitted(at), at => new Accepted(at), at => new Accepted(at, Promised: new(new(9999, 12, 31))), at => new RefusedAtIntake(at), at => new Forwarded(at, Cases.Unit, "an officer"),
        at => new SupplementAsked(at), at => new Supplemented(at), at => new DutyAsked(at), at => new DutyMet(at), at => new OpinionAsked(at, "justice"), at => new OpinionGiven(at, "justice"),
        at => new Reappointed(at, new(at.Date.PlusDays(5))), at => new WithdrawalAsked(at), at => new WithdrawalDropped(at), at => new Stopped(at), at => new Closed(at), at => new ResultReady(at),
        at => new Returned(at), at => new CorrectionAsked(at), at => new Corrected(at), at => new ReceivedByCompetent(at), at => new StatusTold(at), _ => new StatusTold(OfficeRig.Start),
    ];

    [Fact]
    public Task In_memory_it_is_kept() => OddHistory.HoldAsync(new MemoryStore());

    [Fact]
    public async Task In_a_file_it_is_kept()
    {
        using var folder = new TemporaryFolder();
        await using var store = new SqliteOfficeStore(folder["office.db"]);
        await store.PrepareAsync(CancellationToken.None);
        await OddHistory.HoldAsync(store);
    }

    [Property(MaxTest = 60)]
    public Property Each_receipt_tells_what_its_own_events_make_odd() => Prop.ForAll(
        (from events in (from kind in Gen.Elements(Kinds)
                         from minutes in Gen.Choose(0, 40_000)
                         select kind(OfficeRig.Start.PlusMinutes(-minutes))).NonEmptyListOf()
         from sizes in Gen.Choose(1, 3).ListOf(events.Count)
         from steps in Gen.Elements(true, false)
         select (events, sizes, steps)).ToArbitrary(),
        each => RunAsync(async () =>
        {
            using var rig = new OfficeRig(new MemoryStore());
            var header = Cases.Dossier("D").Header;
            List<(string Id, List<string> Odd)> expected = [];
            var from = 0;
            foreach (var size in each.sizes)
            {
                DossierEvent[] part = [.. each.events.Skip(from).Take(size)];
                if (part.Length == 0)
                {
                    break;
                }

                var (id, events) = ($"c{from}", from == 0 ? "$.dossier.events" : "$.events");
                await rig.AcceptedAsync(from == 0 ? OfficeCommand.Open(id, Dossier.Replay(header, part)) : OfficeCommand.Record(id, "D", part));
                if (each.steps)
                {
                    await rig.StepAllAsync();
                }

                var first = from;
                expected.Add((id, [.. Dossier.Replay(header, each.events.Take(from += part.Length)).Irregularities.Where(odd => odd.EventIndex >= first)
                    .Select(odd => FormattableString.Invariant($"{odd.Code} {events}[{odd.EventIndex - first}] {odd.Message.Vietnamese} {odd.Provision}"))]));
            }

            await rig.StepAllAsync();
            foreach (var (id, odd) in expected)
            {
                var receipt = await rig.SettledAsync(id);
                Assert.Equal(odd, receipt.Irregularities.Select(told => $"{told.Code} {told.Path} {told.Message.Vietnamese} {told.Provision}"));
                Assert.Empty(receipt.Problems);
            }
        }));

    private static void RunAsync(Func<Task> test) => test().GetAwaiter().GetResult();
}
