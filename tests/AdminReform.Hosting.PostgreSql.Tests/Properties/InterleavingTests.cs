using AdminReform.Hosting.Plans;
using AdminReform.Hosting.Rig;
using AdminReform.Hosting.Servers;

namespace AdminReform.Hosting.Properties;

/// <summary>What every store is held to: whatever comes in whatever order, with crashes between any two calls, two processes and a clock that jumps.</summary>
public sealed class InterleavingTests
{
    [ServerProperty(MaxTest = 8, EndSize = 50)]
    public async Task It_ends_as_a_review_says_in_a_database(Happening[] script)
    {
        await using var schema = new TemporarySchema();
        await using var store = await schema.OpenAsync();
        using var rig = new OfficeRig(store);
        Assert.Empty(await new OfficeModel(rig).RunAsync(script));
    }

    [ServerProperty(MaxTest = 8, EndSize = 40)]
    public async Task Nobody_is_told_who_is_away(Happening[] script, Absence[] absences, byte[] ages, byte[] hours)
    {
        await using var schema = new TemporarySchema();
        await using var store = await schema.OpenAsync();
        using var rig = new OfficeRig(store, People.KnownEarly(People.With(absences)));
        await OfficeModelOfAbsences.LiveAsync(rig, script);
        await OfficeModelOfAbsences.GoLiveAsync(rig, ages, hours);
    }

    [ServerProperty(MaxTest = 8, EndSize = 30, Arbitrary = [typeof(PlanMoveArbitraries)])]
    internal async Task A_plan_stands_as_looking_at_everything_every_day_has_it(PlanMove[] moves)
    {
        await using var schema = new TemporarySchema();
        await using var store = await schema.OpenAsync();
        using var rig = new OfficeRig(store, PlanCases.Watched);
        await PlanModel.LiveAsync(rig, moves);
    }
}
