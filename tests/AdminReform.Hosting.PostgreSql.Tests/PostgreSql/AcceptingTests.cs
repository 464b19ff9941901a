using System.Collections.Concurrent;
using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Servers;
using AdminReform.Hosting.Storage;
using AdminReform.Results;
using NodaTime;

namespace AdminReform.Hosting.PostgreSql;

/// <summary>Many processes accept at the same time.</summary>
public sealed class AcceptingTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 2, 1, 0);

    [ServerFact]
    public async Task The_same_commands_accepted_at_the_same_time_are_there_once()
    {
        await using var schema = new TemporarySchema();
        await using var store = await schema.OpenAsync();
        ConcurrentBag<AcceptanceKind> kinds = [];
        await Task.WhenAll(Enumerable.Range(0, 8).Select(process => Task.Run(async () =>
        {
            // Each in another order, every dossier opened under two ids.
            for (var round = 0; round < 10; round++)
            {
                NewCommand[] commands = [.. Enumerable.Range(0, 20).Select(number => (round * 10) + (((number * (process + 1)) + process) % 20)).Distinct().Select(Opening)];
                foreach (var answer in await store.AcceptAsync(commands, Now, CancellationToken.None))
                {
                    kinds.Add(answer.Kind);
                }
            }
        })));
        var accepted = kinds.Count(kind => kind == AcceptanceKind.Accepted);
        Assert.Equal(accepted, await Server.AskAsync<long>($"select count(*) from {schema.Name}.inbox"));
        Assert.Equal(accepted, await Server.AskAsync<long>($"select count(*) from {schema.Name}.dossier"));
        Assert.Equal(accepted, await Server.AskAsync<long>($"select count(*) from {schema.Name}.command"));
        Assert.True(accepted is > 40 and <= 60, $"{accepted} were accepted.");

        static NewCommand Opening(int number) => new(FormattableString.Invariant($"c{number}"), FormattableString.Invariant($"D{number / 2}"), "A", "{}", "{}", "x");
    }

    [ServerFact]
    public async Task A_command_that_was_accepted_and_is_nowhere_is_named_and_so_is_one_that_was_not()
    {
        await using var schema = new TemporarySchema();
        await using var store = await schema.OpenAsync();
        using var rig = new OfficeRig(store);
        await rig.AcceptedAsync(OfficeCommand.Open("open", Cases.Dossier("D1")), OfficeCommand.HandOver("over", "D1", "B"));
        await rig.StepAllAsync();
        await rig.AcceptedAsync(OfficeCommand.Record("told", "D1", new StatusTold(OfficeRig.Start)), OfficeCommand.Record("again", "D1", new StatusTold(OfficeRig.Start)));
        var verifier = new Verifying.OfficeVerifier(store, rig.Settings);
        Assert.Empty((await verifier.VerifyAsync()).Faults);

        await Server.RunAsync($"delete from {schema.Name}.inbox where command = 'told'");
        await Server.RunAsync($"update {schema.Name}.inbox set command = 'another' where command = 'again'");
        await Server.RunAsync($"update {schema.Name}.command set accepted = accepted + interval '1 second' where id = 'open'");
        Assert.Equal(
            ["Extra another", "Extra open", "Lost again", "Lost open", "Lost told"],
            (await verifier.VerifyAsync()).Faults.Where(fault => fault.What == "command").Select(fault => $"{fault.Kind} {fault.Id}").Order(StringComparer.Ordinal));
    }

    [ServerFact]
    public async Task A_command_of_a_month_that_was_detached_is_not_done_twice()
    {
        await using var schema = new TemporarySchema();
        await using var store = await schema.OpenAsync();
        using var rig = new OfficeRig(store);
        var told = OfficeCommand.Record("told", "D1", new StatusTold(OfficeRig.Start));
        await rig.AcceptedAsync(OfficeCommand.Open("open", Cases.Dossier("D1")), told);
        await rig.StepAllAsync();
        await Server.RunAsync($"alter table {schema.Name}.fact detach partition {schema.Name}.fact_2026_11");

        for (var time = 0; time < 2; time++)
        {
            var answers = await rig.Office.SendAsync([told, OfficeCommand.Record($"later-{time}", "D1", new StatusTold(OfficeRig.Start)), told]);
            Assert.Equal(["command.past", "command.past"], [.. ((int[])[0, 2]).Select(index => answers[index].Problems[0].Code)]);
            Assert.True(answers[1].IsSuccess);
        }

        Assert.Equal(2, await Server.AskAsync<long>($"select count(*) from {schema.Name}.inbox"));
        Assert.Equal(
            [("command.past", ResultStatus.Conflict), ("command.unknown", ResultStatus.NotFound)],
            [.. from receipt in new[] { await rig.Office.FindReceiptAsync("told"), await rig.Office.SettleAsync("never", TimeSpan.Zero) } select (receipt.Problems[0].Code, receipt.Status)]);
    }

    [ServerFact]
    public async Task What_is_sent_one_after_the_other_is_applied_in_that_order_while_its_dossier_moves()
    {
        await using var schema = new TemporarySchema();
        await using var store = await schema.OpenAsync();
        using var rig = new OfficeRig(store);
        string[] dossiers = ["D0", "D1", "D2", "D3"];
        await rig.AcceptedAsync([.. dossiers.Select(dossier => OfficeCommand.Open($"open-{dossier}", Cases.Dossier(dossier, limit: 20)))]);
        using var isDone = new CancellationTokenSource();
        var desks = ((string[])[Cases.Unit, "Office B"]).Select(unit => Task.Run(async () =>
        {
            while (!isDone.IsCancellationRequested)
            {
                await rig.Office.FindReceiptAsync("open-D0");
                await StepAsync(rig, unit);
            }
        })).ToList();
        await Task.WhenAll(dossiers.Select(dossier => Task.Run(async () =>
        {
            for (var number = 0; number < 40; number++)
            {
                await rig.AcceptedAsync(number % 4 == 3
                    ? OfficeCommand.HandOver($"{dossier}-{number:00}", dossier, number % 8 == 3 ? "Office B" : Cases.Unit)
                    : OfficeCommand.Record($"{dossier}-{number:00}", dossier, new StepRecorded(rig.Clock.Now.PlusSeconds(number), "a step")));
            }
        })));
        await isDone.CancelAsync();
        await Task.WhenAll(desks);
        await rig.StepAllAsync();
        foreach (var dossier in dossiers)
        {
            var facts = (await store.FactsOfAsync(dossier, CancellationToken.None)).Where(fact => fact.Command.StartsWith(dossier, StringComparison.Ordinal)).ToList();
            Assert.Equal(40, facts.Count);
            // A dossier leaves after what waits for it.
            foreach (var unit in facts.GroupBy(fact => (fact.Unit, IsLeaving: fact.Body.Contains("handOver", StringComparison.Ordinal))))
            {
                var inOrder = unit.OrderBy(fact => fact.Seq).Select(fact => fact.Command).ToList();
                Assert.Equal(inOrder.Order(StringComparer.Ordinal), inOrder);
            }
        }

        Assert.Empty(await Verifier.FaultsAsync(store, rig.Settings.Current));
    }

    [ServerFact]
    public async Task Couriers_that_take_at_the_same_time_take_each_delivery_once()
    {
        await using var schema = new TemporarySchema();
        await using var store = await schema.OpenAsync();
        using var rig = new OfficeRig(store);
        await rig.AcceptedAsync([.. Enumerable.Range(0, 60).Select(number => OfficeCommand.Open($"c{number}", Cases.Dossier($"D{number}", limit: 1, daysAgo: 9, officer: $"officer {number}")))]);
        await rig.StepAllAsync();
        ConcurrentBag<string> taken = [];
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            while (await store.TakeDeliveryAsync("box", Now, Now.Plus(Duration.FromHours(1)), CancellationToken.None) is { } row)
            {
                taken.Add(row.Delivery.Id);
            }
        })));
        Assert.Equal(taken.Count, taken.Distinct().Count());
        Assert.Equal(await Server.AskAsync<long>($"select count(*) from {schema.Name}.outbox where channel = 'box'"), taken.Count);
    }

    // Each desk by a process of its own number.
    private static async Task StepAsync(OfficeRig rig, string unit)
    {
        var desk = await Desks.Desk.OpenAsync(rig.Tools, unit, CancellationToken.None);
        await desk.StepAsync(3, CancellationToken.None);
    }
}
