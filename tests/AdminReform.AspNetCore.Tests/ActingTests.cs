using AdminReform.AspNetCore.Access;
using Microsoft.Extensions.DependencyInjection;

namespace AdminReform.AspNetCore;

/// <summary>Whose unit a command is about, and by which of a person's claims that is allowed.</summary>
public sealed class ActingTests
{
    // Received by H26.1 at the counter and resolved by H26.2: who resolves it acts.
    [Fact]
    public async Task The_unit_that_resolves_a_dossier_acts_and_not_the_one_that_received_it()
    {
        await using var rig = await Rig.StartAsync(Rig.ByUnitAndRole);
        static string Opening(string id) => Rig.Opening(id, "H26.2").Replace("\"receivingUnit\":\"H26.2\"", "\"receivingUnit\":\"H26.1\"", StringComparison.Ordinal);
        const string Ready = """{"kind":"record","dossierId":"a","events":[{"type":"resultReady","at":"2026-07-14T08:00:00"}]}""";

        Assert.Equal(403, (await rig.PutAsync("1", Opening("a"), "H26.1,officer")).Status);
        Assert.Equal(200, (await rig.PutAsync("2", Opening("a"), "H26.2,officer")).Status);
        Assert.Equal(403, (await rig.PutAsync("3", Ready, "H26.1,officer")).Status);
        Assert.Equal(200, (await rig.PutAsync("4", Ready, "H26.2,officer")).Status);
    }

    // Otherwise whoever guesses an id would learn from a conflict that there is such a command.
    [Fact]
    public async Task An_id_under_which_another_unit_sent_a_command_is_forbidden_and_no_conflict()
    {
        await using var rig = await Rig.StartAsync(Rig.ByUnitAndRole);
        Assert.Equal(200, (await rig.PutAsync("1", Rig.Opening("a"), "H26.1,officer")).Status);

        Assert.Equal(403, (await rig.PutAsync("1", Rig.Opening("b", "H26.2"), "H26.2,officer")).Status);
        Assert.Equal(409, (await rig.PutAsync("1", Rig.Opening("b"), "H26.1,officer")).Status);
    }

    [Fact]
    public async Task A_unit_is_no_role_and_a_role_is_no_unit()
    {
        await using var rig = await Rig.StartAsync(Rig.ByUnitAndRole);

        Assert.Equal(403, (await rig.PutAsync("1", Rig.Opening("a", "officer"), "officer")).Status);
        Assert.Equal(403, (await rig.GetAsync("/late?unit=H26.2", "H26.1,H26.2")).Status);
        Assert.Equal(403, (await rig.GetAsync("/late?unit=H26.2", "H26.1,*")).Status);
    }

    [Fact]
    public async Task Texts_are_erased_by_those_who_may_erase_and_acts_done_by_those_who_may_act()
    {
        await using var rig = await Rig.StartAsync(builder =>
        {
            Rig.ByUnitAndRole(builder);
            builder.Services.AddAuthorizationBuilder().AddPolicy(OfficePolicies.Erase, policy => policy.RequireUnit("unit", "archivist"));
        });
        const string Erase = """{"kind":"eraseTexts","dossierId":"a"}""";
        Assert.Equal(403, (await rig.PutAsync("1", Rig.Opening("a"), "H26.1,archivist")).Status);
        Assert.Equal(200, (await rig.PutAsync("2", Rig.Opening("a"), "H26.1,officer")).Status);

        Assert.Equal(403, (await rig.PutAsync("3", Erase, "H26.1,officer")).Status);
        Assert.Equal(403, (await rig.PutAsync("4", Erase, "H26.2,archivist")).Status);
        Assert.Equal(200, (await rig.PutAsync("5", Erase, "H26.1,archivist")).Status);
    }

    // A host may let a one-stop office see what it received, and none of what it resolves.
    [Fact]
    public async Task A_policy_is_told_whether_it_is_asked_about_what_a_unit_received()
    {
        await using var rig = await Rig.StartAsync(builder => builder.Services.AddAuthorizationBuilder()
            .AddPolicy(OfficePolicies.Act, policy => policy.RequireAssertion(_ => true))
            .AddPolicy(OfficePolicies.Read, policy => policy.RequireAssertion(context => context.Resource is OfficeScope { Unit: "H26.1", IsReceiving: true })));
        await rig.OpenAsync("a");

        Assert.Equal(200, (await rig.GetAsync("/late?receivingUnit=H26.1")).Status);
        Assert.Equal(200, (await rig.GetAsync("/dossiers/a")).Status);
        Assert.Equal(401, (await rig.GetAsync("/late?unit=H26.1")).Status);
    }
}
