using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Telling;
using AdminReform.Hosting.Verifying;

namespace AdminReform.Hosting.Properties;

/// <summary>What an office is held to whose people are away on some days: nobody is told on a day on which they are, and each morning has what looking at all of it has.</summary>
internal static class OfficeModelOfAbsences
{
    /// <summary>Lives through a script but for mergers and splits, as the agencies say that the units go on.</summary>
    internal static async Task LiveAsync(OfficeRig rig, Happening[] script)
    {
        Assert.Empty(await new OfficeModel(rig).RunAsync([.. script.Where(happening => happening.What % 14 != 12)]));
        Assert.Empty(People.ToldAway(rig.Settings.Current.Options.Routing!.Directory, rig.Letters.Told));
    }

    /// <summary>Goes live with dossiers of some ages; some hours pass between any two steps of it, after which a courier may run or not.</summary>
    internal static async Task GoLiveAsync(OfficeRig rig, byte[] ages, byte[] hours)
    {
        var dossiers = ages.Select((age, index) => Cases.Dossier(FormattableString.Invariant($"L{index}"), limit: 1 + (age % 13), daysAgo: age % 40, unit: age % 3 == 0 ? "Office B" : Cases.Unit, officer: "officer"));
        _ = await rig.Office.GoLiveAsync("live", dossiers);
        foreach (var hour in hours)
        {
            rig.Clock.Now = rig.Clock.Now.PlusHours(hour % 50);
            await rig.StepAsync(hour % 2 == 0 ? Cases.Unit : "Office B", most: 1 + (hour % 5));
            if (hour % 4 == 0)
            {
                await rig.DeliverAllAsync();
            }
        }

        await rig.StepAllAsync();
        rig.Clock.Now = rig.Clock.Now.PlusDays(ages.Length % 3);
        await rig.DeliverAllAsync();
        Assert.Empty(People.ToldAway(rig.Settings.Current.Options.Routing!.Directory, rig.Letters.Told));
        Assert.Empty(rig.Mornings.FaultsOf(rig.Letters.All));
        Assert.Empty((await new OfficeVerifier(rig.Store.Inner, rig.Settings).VerifyAsync()).Faults);
        var live = rig.Letters.Told.Where(told => told.Letter.Kind == DeliveryKind.GoingLive).ToList();
        Assert.Equal(live.Count, live.Select(told => (told.Letter.Unit, told.Letter.Id)).Distinct().Count());
    }
}
