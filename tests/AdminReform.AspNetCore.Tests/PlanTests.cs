using System.Text.Json;
using AdminReform.Agencies;
using AdminReform.Hosting;
using AdminReform.Plans;
using AdminReform.Rules.Catalogue;
using Microsoft.AspNetCore.Builder;

namespace AdminReform.AspNetCore;

/// <summary>Plans over the wire: figures are reported, and how each target stands is told.</summary>
public sealed class PlanTests
{
    private const string Figure =
        """{"indicator":"dossiers.on-time","date":"2021-05-31","value":{"share":{"part":19999,"whole":20000} },"source":{"title":"a report","publisher":"a city"} }""";

    [Fact]
    public async Task A_figure_is_reported_and_how_its_target_stands_is_told()
    {
        await using var rig = await Rig.StartAsync(Keep(Rig.Everybody), hasOffice: false);

        Assert.Equal((200, "applied"), await StateAsync(rig, "r1", Report($"\"measurements\":[{Figure}]")));

        var (status, plans) = await rig.GetAsync("/plans?unit=H26");
        var target = plans.GetProperty("targets").EnumerateArray().Single(each => each.GetProperty("target").GetString() == "dossiers.on-time");
        Assert.Equal((200, "2026-07-14", "missed"), (status, plans.GetProperty("on").GetString(), target.GetProperty("parts")[0].GetProperty("status").GetString()));
        Assert.Equal(KnownPlans.Hanoi136.Targets.Count, plans.GetProperty("targets").GetArrayLength());
        var alerts = (await rig.GetAsync($"/standing?kind=planAlert&rule={RuleIds.PlanMissed}&unit=H26")).Body.GetProperty("items").EnumerateArray();
        Assert.Contains(alerts, alert => alert.GetProperty("subject").GetString() == "dossiers.on-time");
    }

    [Theory]
    [InlineData("\"measurements\":[{0}]", "dossiers.on-time", "dossiers.unheard-of", 409, "plans.report.indicator")]
    [InlineData("\"measurements\":[{0}]", "\"measurements\"", "\"figures\"", 400, "json.member.unknown")]
    [InlineData("", "", "", 400, "json.empty")]
    [InlineData("\"duties\":[{\"id\":\"a\",\"unit\":\"H26\",\"what\":{\"vi\":\"a\",\"en\":\"a\"},\"due\":\"2026-07-20\",\"rule\":\"duty.overdu\"}]", "", "", 400, "json.name")]
    [InlineData("\"outlooks\":[{1},{1}]", "", "", 400, "plans.report.twice")]
    public async Task What_cannot_be_taken_is_refused_with_its_code(string report, string from, string to, int status, string code)
    {
        await using var rig = await Rig.StartAsync(Keep(Rig.Everybody), hasOffice: false);
        var text = report.Replace("{0}", Figure, StringComparison.Ordinal)
            .Replace("{1}", """{"target":"dossiers.on-time","outlook":{"volume":{"atLeast":1} } }""", StringComparison.Ordinal);

        var (answered, body) = await rig.PutAsync("r1", Report(from.Length == 0 ? text : text.Replace(from, to, StringComparison.Ordinal)));

        Assert.Equal(status, answered);
        Assert.Contains(code, body.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"measurements\":[{0},{1}]", "$.report.measurements[1].indicator")]
    [InlineData("\"outlooks\":[{\"target\":\"dossiers.on-tme\",\"outlook\":{\"volume\":{\"atLeast\":1}}}]", "$.report.outlooks[0].target")]
    [InlineData("\"done\":[{\"duty\":\"unheard-of\",\"periodStart\":\"2026-06-01\",\"doneAt\":\"2026-07-01T09:00:00\"}]", "$.report.done[0].duty")]
    [InlineData("\"done\":[{\"duty\":\"a\",\"periodStart\":\"2026-06-01\",\"doneAt\":\"2027-07-01T09:00:00\"}]", "$.report.done[0].doneAt")]
    [InlineData("\"measurements\":[{2}]", "$.report.measurements[0].date")]
    public async Task What_is_refused_in_a_report_is_told_at_its_place_alone_and_in_a_batch(string report, string place)
    {
        await using var rig = await Rig.StartAsync(Keep(Rig.Everybody), hasOffice: false);
        var text = report.Replace("{0}", Figure, StringComparison.Ordinal).Replace("{1}", Figure.Replace("on-time", "unheard-of", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("{2}", Figure.Replace("2021-05-31", "2027-05-31", StringComparison.Ordinal), StringComparison.Ordinal);

        Assert.Equal(place, Place((await rig.PutAsync("r1", Report(text))).Body));
        var (status, batch) = await rig.SendAsync(HttpMethod.Post, "/commands?wait=10", $$"""{"commands":[{"id":"b1",{{Report($"\"measurements\":[{Figure}]")[1..]}},{"id":"b2",{{Report(text)[1..]}}]}""");
        Assert.Equal((200, $"$.commands[1]{place[1..]}"), (status, Place(batch.GetProperty("items")[1])));

        static string? Place(JsonElement answer) => answer.GetProperty("problems")[0].GetProperty("path").GetString();
    }

    [Fact]
    public async Task Who_has_another_unit_neither_reports_nor_reads()
    {
        await using var rig = await Rig.StartAsync(Keep(Rig.ByUnitAndRole), hasOffice: false);

        Assert.Equal(403, (await rig.PutAsync("r1", Report($"\"measurements\":[{Figure}]"), "H26.1,officer")).Status);
        Assert.Equal(403, (await rig.GetAsync("/plans?unit=H26", "H26.1,officer")).Status);
        Assert.Equal(200, (await rig.PutAsync("r1", Report($"\"measurements\":[{Figure}]"), "H26,officer")).Status);
        Assert.Equal(200, (await rig.GetAsync("/plans?unit=H26", "H26,officer")).Status);
    }

    [Fact]
    public async Task A_unit_that_keeps_no_plan_has_none_and_one_that_there_never_was_is_not_found()
    {
        await using var rig = await Rig.StartAsync(setup: office => office.Agencies.Use(AgencyDirectory.Create(
            [new Agency("H26.1", new("Xã A", "Commune A"), AgencyKind.PeoplesCommittee, AgencyLevel.Commune, new(new(2020, 1, 1), null))], [], []).Value));
        var (status, none) = await rig.GetAsync("/plans?unit=H26.1");
        Assert.Equal((200, 0, 0, 0), (status, none.GetProperty("targets").GetArrayLength(), none.GetProperty("duties").GetArrayLength(), none.GetProperty("problems").GetArrayLength()));
        var (unknown, told) = await rig.GetAsync("/plans?unit=H26.11");
        Assert.Equal((404, "http.unit.unknown", "unit"), (unknown, told.GetProperty("code").GetString(), told.GetProperty("problems")[0].GetProperty("path").GetString()));

        // Where nobody said which units there are, every name is one.
        await using var open = await Rig.StartAsync();
        Assert.Equal(200, (await open.GetAsync("/plans?unit=H26.11")).Status);
    }

    private static Action<WebApplicationBuilder> Keep(Action<WebApplicationBuilder> people) => builder =>
    {
        people(builder);
        builder.Services.AddAdminReform(office => office.WatchPlan("H26", plan => plan.Targets.Use(KnownPlans.Hanoi136))).WatchOffices().KeepInMemory();
    };

    private static string Report(string members) => $$"""{"kind":"report","unit":"H26","report":{ {{members}} } }""";

    private static async Task<(int Status, string? State)> StateAsync(Rig rig, string id, string json)
    {
        var (status, body) = await rig.PutAsync(id, json);
        return (status, body.GetProperty("state").GetString());
    }
}
