using System.Net;
using System.Text;
using AdminReform.AspNetCore.Access;
using AdminReform.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AdminReform.AspNetCore;

/// <summary>Who may see and do what: the host says so, by unit and role, and what it does not say is closed.</summary>
public sealed class AccessTests
{
    [Theory]
    [InlineData(false, null, 401)]
    [InlineData(true, null, 401)]
    [InlineData(true, "H26.1,officer", 403)]
    public async Task Nothing_is_open_by_default_but_health(bool knowsPeople, string? user, int status)
    {
        await using var rig = await Rig.StartAsync(builder =>
        {
            if (knowsPeople)
            {
                Rig.KnowPeople(builder);
                builder.Services.AddAuthorization();
            }
        });
        var routes = rig.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(each => each.Metadata.GetMetadata<HttpMethodMetadata>() is not null).ToList();

        Assert.Equal(12, routes.Count);
        foreach (var route in routes)
        {
            var method = route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0];
            using var request = new HttpRequestMessage(new(method), route.RoutePattern.RawText!.Replace("{id}", "1", StringComparison.Ordinal));
            var opening = Rig.Opening("1").Trim();
            request.Content = method == "GET" ? null : new StringContent(method == "PUT" ? opening : $$"""{"commands":[{{opening.Insert(1, "\"id\":\"1\",")}}]}""", Encoding.UTF8, "application/json");
            using var answer = await rig.Client(user).SendAsync(request);
            Assert.Equal(route.RoutePattern.RawText!.EndsWith("/health", StringComparison.Ordinal) ? HttpStatusCode.OK : (HttpStatusCode)status, answer.StatusCode);
        }

        Assert.Empty(await rig.Services.GetRequiredService<Office>().DossiersAsync());
    }

    [Fact]
    public async Task Each_sees_and_does_what_their_unit_and_role_allow()
    {
        await using var rig = await Rig.StartAsync(Rig.ByUnitAndRole);

        Assert.Equal(200, (await rig.PutAsync("1", Rig.Opening("a"), "H26.1,officer")).Status);
        Assert.Equal(403, (await rig.PutAsync("2", Rig.Opening("b"), "H26.2,officer")).Status);
        Assert.Equal(403, (await rig.PutAsync("3", Rig.Opening("c"), "H26.1,clerk")).Status);
        Assert.Equal(403, (await rig.PutAsync("4", """{"kind":"eraseTexts","dossierId":"a"}""", "H26.1,officer")).Status);

        foreach (var path in (string[])["/late?unit=H26.1", "/standing?unit=H26.1", "/steps?unit=H26.1", "/dossiers/a", "/commands/1"])
        {
            Assert.Equal(200, (await rig.GetAsync(path, "H26.1,clerk")).Status);
            Assert.Equal(200, (await rig.GetAsync(path, "*")).Status);
            Assert.Equal(403, (await rig.GetAsync(path, "H26.2,officer")).Status);
        }

        // Whether there is such a dossier or command is told to one who may see them all.
        foreach (var (path, user, status) in ((string, string, int)[])[("/dossiers/none", "H26.1", 403), ("/dossiers/none", "*", 404), ("/commands/none", "H26.1", 403), ("/commands/none", "*", 404), ("/late", "H26.1", 403)])
        {
            Assert.Equal(status, (await rig.GetAsync(path, user)).Status);
        }
    }

    // Written out, as Normalize does nothing in a program without the tables of cultures.
    [Theory]
    [InlineData("Sở Tư pháp", "cán bộ", "ca\u0301n bo\u0302\u0323")]
    [InlineData("So\u031B\u0309 Tu\u031B pha\u0301p", "ca\u0301n bo\u0323\u0302", "cán bộ")]
    public async Task However_letters_are_typed_a_unit_and_a_role_are_the_same(string held, string role, string asked)
    {
        const string unit = "Sở Tư pháp";
        await using var rig = await Rig.StartAsync(builder =>
        {
            Rig.KnowPeople(builder);
            builder.Services.AddAuthorizationBuilder().AddPolicy(OfficePolicies.Read, policy => policy.RequireUnit()).AddPolicy(OfficePolicies.Act, policy => policy.RequireUnit("unit", asked));
        });
        var user = Uri.EscapeDataString($"{held},{role}");

        Assert.Equal(200, (await rig.PutAsync("1", Rig.Opening("a", unit), user)).Status);
        Assert.Equal(200, (await rig.GetAsync("/dossiers/a", user)).Status);
        Assert.Equal(200, (await rig.GetAsync($"/late?unit={Uri.EscapeDataString(unit)}", user)).Status);
        Assert.Equal(403, (await rig.GetAsync("/late?unit=So", user)).Status);
    }

    [Fact]
    public async Task A_receiving_unit_sees_what_it_received_whoever_resolves_it_and_nothing_else()
    {
        await using var rig = await Rig.StartAsync(Rig.ByUnitAndRole);
        static string Received(string id, string by) => Rig.Opening(id).Replace("\"receivingUnit\":\"H26.1\"", $"\"receivingUnit\":\"{by}\"", StringComparison.Ordinal);
        Assert.Equal(200, (await rig.PutAsync("1", Received("a", "hub"), "*,officer")).Status);
        Assert.Equal(200, (await rig.PutAsync("2", Received("b", "other hub"), "*,officer")).Status);
        Assert.Equal(200, (await rig.PutAsync("3", """{"kind":"handOver","dossierId":"a","toUnit":"H26.9"}""", "*,officer")).Status);
        await rig.Services.GetRequiredService<Office>().SettleAsync("take-over:3", TimeSpan.FromSeconds(30));

        foreach (var path in (string[])["/late?receivingUnit=hub", "/standing?receivingUnit=hub", "/dossiers/a", "/late?receivingUnit=hub&unit=H26.9"])
        {
            var (status, body) = await rig.GetAsync(path, "hub,clerk");
            Assert.Equal(200, status);
            Assert.DoesNotContain("\"b\"", body.GetRawText(), StringComparison.Ordinal);
            Assert.Equal(200, (await rig.GetAsync(path, "*")).Status);
            Assert.Equal(path.Contains("H26.9", StringComparison.Ordinal) || path == "/dossiers/a" ? 200 : 403, (await rig.GetAsync(path, "H26.9,clerk")).Status);
            Assert.Equal(403, (await rig.GetAsync(path, "other hub,clerk")).Status);
        }

        var late = (await rig.GetAsync("/late?receivingUnit=hub", "hub,clerk")).Body.GetProperty("items");
        Assert.Equal(("a", "hub", "H26.9"), Assert.Single(late.EnumerateArray()) is var row
            ? (row.GetProperty("dossierId").GetString(), row.GetProperty("receivingUnit").GetString(), row.GetProperty("unit").GetString()) : default);
        Assert.Equal(403, (await rig.GetAsync("/dossiers/b", "hub,clerk")).Status);
        Assert.Equal(403, (await rig.GetAsync("/late", "hub,clerk")).Status);
        Assert.Equal(403, (await rig.GetAsync("/late?unit=H26.9", "hub,clerk")).Status);
        Assert.Equal(403, (await rig.GetAsync("/changes?receivingUnit=hub", "other hub,clerk")).Status);
    }

    [Fact]
    public async Task Of_several_commands_those_of_another_unit_are_refused_by_themselves()
    {
        await using var rig = await Rig.StartAsync(Rig.ByUnitAndRole);
        string With(string id, string unit) => Rig.Opening(id, unit).Trim().Insert(1, $"\"id\":\"{id}\",");

        var (status, body) = await rig.SendAsync(HttpMethod.Post, "/commands", $$"""{"commands":[{{With("a", "H26.1")}},{{With("b", "H26.2")}},{{With("c", "H26.1")}}]}""", "H26.1,officer");

        Assert.Equal(200, status);
        Assert.Equal([("a", 202), ("b", 403), ("c", 202)], body.GetProperty("items").EnumerateArray().Select(each => (each.GetProperty("id").GetString()!, each.GetProperty("status").GetInt32())));
    }

    [Fact]
    public async Task Whether_one_may_act_for_all_units_is_asked_once_for_all_commands_of_a_request()
    {
        var asked = 0;
        await using var rig = await Rig.StartAsync(builder =>
        {
            Rig.KnowPeople(builder);
            builder.Services.AddAuthorizationBuilder().AddPolicy(OfficePolicies.Act, policy => policy.RequireAssertion(_ => ++asked > 0));
        });
        var commands = Enumerable.Range(0, 20).Select(number => Rig.Opening($"d{number}", "H26.1").Trim().Insert(1, $"\"id\":\"c{number}\","));

        var (status, _) = await rig.SendAsync(HttpMethod.Post, "/commands", $$"""{"commands":[{{string.Join(',', commands)}}]}""", "*");

        Assert.Equal((200, 1), (status, asked));
    }
}
