using AdminReform.Agencies;
using AdminReform.Interchange.Json.Policies;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;
using AdminReform.Soak.Machines;
using AdminReform.Soak.Nodes;

namespace AdminReform.Soak.Rounds;

/// <summary>What may go wrong.</summary>
internal static class Faults
{
    internal static readonly Fault[] All =
    [
        new("kill-silo", false, true, (office, random, hit) => KillAsync(office, NodeKind.Silo, 1, random, hit)),
        new("kill-two-silos", false, true, (office, random, hit) => KillAsync(office, NodeKind.Silo, 2, random, hit)),
        new("lose-two-silos", false, true, LoseAsync),
        new("kill-front", false, true, (office, random, hit) => KillAsync(office, NodeKind.Front, 1, random, hit)),
        new("kill-courier", false, true, (office, random, hit) => KillAsync(office, NodeKind.Courier, 1, random, hit)),
        new("freeze-silo", false, true, FreezeAsync),
        new("leave-silo", false, true, LeaveAsync),
        new("database-restart", true, false, (office, random, hit) => DatabaseAsync(office, hit, () => office.Database.StopAsync(random.Next(2) == 0 ? "fast" : "immediate"), 1 + random.Next(3))),
        new("database-kill", true, false, (office, random, hit) => DatabaseAsync(office, hit, () => office.Database.KillAsync(oneConnection: false), 1 + random.Next(3))),
        new("connection-kill", true, false, (office, _, hit) => DatabaseAsync(office, hit, () => office.Database.KillAsync(oneConnection: true), after: null)),
        new("failover", true, false, (office, _, hit) => DatabaseAsync(office, hit, () => office.Database.FailOverAsync(), after: null)),
        new("disk-full", true, false, DiskFullAsync),
        new("members-lost", true, false, MembersLostAsync),
        new("cut-database", true, false, (office, random, hit) => CutAsync(office, random, hit, toDatabase: true)),
        new("cut-silos", true, false, (office, random, hit) => CutAsync(office, random, hit, toDatabase: false)),
        new("policy", true, false, PolicyAsync),
        new("upgrade", true, true, UpgradeAsync),
    ];

    internal static string PolicyOf(bool isOther) => PolicyJson.Write(PolicyHistory.Of(RulePolicy.Default with
    {
        Ladder = new("soak", isOther
            ? [new("officer", StepTiming.WorkingMinutes(1), ResponsibilityStep.HandlingOfficer), new("head", StepTiming.WorkingMinutes(1), ResponsibilityStep.HeadOfAgency)]
            : [new("officer", StepTiming.WorkingMinutes(1), ResponsibilityStep.HandlingOfficer)]),
    }));

    private static async Task KillAsync(TriedOffice office, NodeKind kind, int count, Random random, Hit hit)
    {
        foreach (var slot in Drawn(office, kind, count, random))
        {
            using var held = slot.TryHold();
            if (held is not null && !slot.Node!.HasEnded)
            {
                hit.Units.UnionWith(office.Cluster.UnitsOf(slot));
                slot.Node.IsLeft = true;
                slot.Node.Kill();
            }
        }

        hit.Begun.TrySetResult();
    }

    // Nobody starts them again until the one that is left has all their desks.
    private static async Task LoseAsync(TriedOffice office, Random random, Hit hit)
    {
        var held = Drawn(office, NodeKind.Silo, 2, random).Select(slot => (Slot: slot, Hold: slot.TryHold())).Where(each => each.Hold is not null).ToList();
        foreach (var (slot, _) in held.Where(each => !each.Slot.Node!.HasEnded))
        {
            hit.Units.UnionWith(office.Cluster.UnitsOf(slot));
            slot.Node!.IsLeft = true;
            slot.Node.Kill();
        }

        hit.Begun.TrySetResult();
        await Task.WhenAny(hit.Answered.Task, Task.Delay(TimeSpan.FromMinutes(1)));
        held.ForEach(each => each.Hold!.Dispose());
    }

    // Longer than it takes the others to declare it dead.
    private static async Task FreezeAsync(TriedOffice office, Random random, Hit hit)
    {
        var slot = Drawn(office, NodeKind.Silo, 1, random)[0];
        using (var held = slot.TryHold())
        {
            if (held is not null && !slot.Node!.HasEnded)
            {
                hit.Units.UnionWith(office.Cluster.UnitsOf(slot));
                await Shell.SignalAsync(slot.Node.Id, "STOP");
                hit.Begun.TrySetResult();
                await Task.Delay(7_000 + random.Next(3_000));
                await Shell.SignalAsync(slot.Node.Id, "CONT");
            }
        }

        hit.Begun.TrySetResult();
    }

    private static async Task LeaveAsync(TriedOffice office, Random random, Hit hit)
    {
        var slot = Drawn(office, NodeKind.Silo, 1, random)[0];
        hit.Units.UnionWith(office.Cluster.UnitsOf(slot));
        hit.Begun.TrySetResult();
        await office.Cluster.ReplaceAsync(slot, slot.Version);
    }

    private static async Task DatabaseAsync(TriedOffice office, Hit hit, Func<Task> end, int? after)
    {
        using (await office.HoldDatabaseAsync())
        {
            await end();
            if (after is { } seconds)
            {
                await Task.Delay(TimeSpan.FromSeconds(seconds));
                await office.Database.StartAsync();
            }
        }

        hit.Begun.TrySetResult();
    }

    private static async Task DiskFullAsync(TriedOffice office, Random random, Hit hit)
    {
        using (await office.HoldDatabaseAsync())
        {
            await office.Database.FillAsync();
            await Task.Delay(2_000 + random.Next(3_000));
            await office.Database.FreeAsync();
        }

        hit.Begun.TrySetResult();
    }

    private static async Task MembersLostAsync(TriedOffice office, Random random, Hit hit)
    {
        using (await office.HoldMembersAsync())
        {
            office.Members.Kill();
            await Task.Delay(random.Next(4_000));
            office.Members.Start();
        }

        hit.Begun.TrySetResult();
    }

    private static async Task CutAsync(TriedOffice office, Random random, Hit hit, bool toDatabase)
    {
        var silos = Drawn(office, NodeKind.Silo, 2, random);
        using (var held = silos[0].TryHold())
        {
            if (held is not null)
            {
                await Network.CutAsync(
                    silos[0].Number, toDatabase ? Network.Servers : Network.AddressOf(silos[1].Number), toDatabase ? office.Database.Port : 0, answersAlone: random.Next(2) == 0);
                await Task.Delay(4_000 + random.Next(4_000));
                await Network.MendAsync(silos[0].Number);
            }
        }

        hit.Begun.TrySetResult();
    }

    private static Task PolicyAsync(TriedOffice office, Random random, Hit hit)
    {
        office.ChangePolicy();
        hit.Begun.TrySetResult();
        return Task.CompletedTask;
    }

    // One process after the other, to the other version where there is one: forward, and back.
    private static async Task UpgradeAsync(TriedOffice office, Random random, Hit hit)
    {
        var version = office.Cluster.HasEarlier ? 1 - office.Cluster.Of(NodeKind.Silo).First().Version : 0;
        hit.Begun.TrySetResult();
        foreach (var slot in office.Cluster.Slots)
        {
            await office.Cluster.ReplaceAsync(slot, version);
        }
    }

    private static Slot[] Drawn(TriedOffice office, NodeKind kind, int count, Random random)
    {
        Slot[] slots = [.. office.Cluster.Of(kind)];
        random.Shuffle(slots);
        return slots[..count];
    }
}
