using AdminReform.Dossiers;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Verifying;

namespace AdminReform.Hosting.Rig;

/// <summary>A history that is odd, command by command, as every store keeps it.</summary>
internal static class OddHistory
{
    internal static async Task HoldAsync(IOfficeStore store)
    {
        using var rig = new OfficeRig(store);
        var (now, sound) = (OfficeRig.Start, Cases.Dossier("D1", limit: 1, daysAgo: 9));
        await rig.AcceptedAsync(
            OfficeCommand.Open("c1", sound), OfficeCommand.Open("c2", Dossier.Replay(Cases.Dossier("D2").Header, [.. Cases.Dossier("D2").Events, new Returned(now.PlusDays(-400))])));
        await rig.StepAllAsync();
        Assert.Equal("D1", Assert.Single(await rig.Office.LateAsync()).Dossier.Id);

        // A year typed wrongly: what was late is done before it began.
        await rig.AcceptedAsync(
            OfficeCommand.Record("c3", "D1", new StatusTold(now), new ResultReady(now.PlusYears(-1))), OfficeCommand.Record("c4", "D1", new StatusTold(now)), OfficeCommand.HandOver("c5", "D2", "Office B"),
            OfficeCommand.Record("c6", "D2", new OpinionGiven(now, "justice")), OfficeCommand.Act("c7", "D1", new ResultReady(now)));
        await rig.StepAllAsync();
        Assert.Empty(await rig.Office.LateAsync());
        var told = await Task.WhenAll(Enumerable.Range(1, 7).Select(async number => Told(await rig.SettledAsync($"c{number}"))));
        Assert.Equal(["c1 Applied", "c4 Applied: dossier.event.repeated at $.events[0]", "c5 Applied", "c7 Refused"], (string[])[told[0], told[3], told[4], told[6]]);
        Assert.StartsWith("c2 Applied: dossier.end.before-start at $.dossier.events[2]", told[1], StringComparison.Ordinal);
        Assert.StartsWith("c3 Applied: dossier.end.before-start at $.events[1]", told[2], StringComparison.Ordinal);
        Assert.StartsWith("c6 Applied: dossier.event.before-predecessor at $.events[0]", told[5], StringComparison.Ordinal);
        Assert.All((await rig.SettledAsync("c3")).Irregularities, each => Assert.Contains("2025", each.Message.English, StringComparison.Ordinal));

        // Sent again it is answered as before.
        Assert.Equal(Told(await rig.SettledAsync("c4")), Told((await rig.Office.SendAsync(OfficeCommand.Record("c4", "D1", new StatusTold(now)))).Value));
        Assert.Empty((await new OfficeVerifier(store, rig.Settings).VerifyAsync()).Faults);
    }

    private static string Told(CommandReceipt receipt) =>
        $"{receipt.Id} {receipt.State}{(receipt.Irregularities.Count == 0 ? "" : $": {string.Join(", ", receipt.Irregularities.Select(each => $"{each.Code} at {each.Path}"))}")}";
}
