using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Hosting;
using AdminReform.Hosting.Commands;
using AdminReform.Processes;
using AdminReform.Rules.Catalogue;
using AdminReform.Values;
using Microsoft.Extensions.DependencyInjection;

namespace AdminReform.AspNetCore;

/// <summary>Commands over the wire: taken once, refused with their reasons, never a failure without words.</summary>
public sealed class CommandTests
{
    private const string Record = """{"kind":"record","dossierId":"a","events":[{"type":"statusTold","at":"2026-07-14T08:00:00"}]}""";

    private const string Ready = """{"kind":"act","dossierId":"a","events":[{"type":"resultReady","at":"2026-07-14T09:00:00","outcome":"granted"}]}""";

    [Fact]
    public async Task A_command_is_taken_once_by_its_id_and_another_one_under_the_same_id_is_a_conflict()
    {
        await using var rig = await Rig.StartAsync();

        var first = await rig.OpenAsync("a");
        var again = await rig.OpenAsync("a");
        var other = await rig.PutAsync("open-a", Rig.Opening("a", limit: "6"));

        Assert.Equal((200, "applied"), (first.Status, first.Body.GetProperty("state").GetString()));
        Assert.Equal((200, first.Body.GetRawText()), (again.Status, again.Body.GetRawText()));
        Assert.Equal((409, "command.other-body", "id"), Told(other));
        Assert.Equal((404, "command.unknown", "id"), Told(await rig.GetAsync("/commands/open-b")));
        Assert.Equal(first.Body.GetRawText(), (await rig.GetAsync("/commands/open-a")).Body.GetRawText());
        Assert.Single(await rig.Services.GetRequiredService<Office>().DossiersAsync());
    }

    private static (int Status, string? Code, string? Place) Told((int Status, JsonElement Body) answer) =>
        (answer.Status, answer.Body.GetProperty("code").GetString(), answer.Body.GetProperty("problems")[0].TryGetProperty("path", out var path) ? path.GetString() : null);

    [Theory]
    [InlineData("12/2026/HS-ĐĐ")]
    [InlineData("100% đủ?")]
    public async Task An_id_with_signs_of_a_route_is_the_one_that_was_sent(string id)
    {
        await using var rig = await Rig.StartAsync();
        var escaped = Uri.EscapeDataString(id);

        Assert.Equal(200, (await rig.PutAsync(escaped, Rig.Opening(id))).Status);

        Assert.True((await rig.Services.GetRequiredService<Office>().FindReceiptAsync(id)).IsSuccess);
        Assert.Equal(id, (await rig.GetAsync($"/commands/{escaped}")).Body.GetProperty("id").GetString());
        Assert.Equal(id, (await rig.GetAsync($"/dossiers/{escaped}/")).Body.GetProperty("dossierId").GetString());
    }

    [Fact]
    public async Task Letters_of_an_address_are_composed_as_those_of_a_body_are()
    {
        await using var rig = await Rig.StartAsync();
        var (composed, decomposed) = ("Hồ-1", "Ho\u0302\u0300-1");

        Assert.Equal(200, (await rig.PutAsync(Uri.EscapeDataString(decomposed), Rig.Opening(decomposed, unit: "Tư pháp"))).Status);

        Assert.Equal(409, (await rig.PutAsync(Uri.EscapeDataString(composed), Rig.Opening("other", unit: "Tư pháp"))).Status);
        Assert.Equal(composed, (await rig.GetAsync($"/dossiers/{Uri.EscapeDataString(decomposed)}")).Body.GetProperty("dossierId").GetString());
        Assert.Single((await rig.GetAsync($"/late?unit={Uri.EscapeDataString("Tu\u031B pha\u0301p")}")).Body.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task A_result_of_before_the_acceptance_ends_what_was_late_and_is_told_wherever_the_dossier_is()
    {
        await using var rig = await Rig.StartAsync();
        await rig.OpenAsync("a");
        Assert.Single((await rig.GetAsync("/late")).Body.GetProperty("items").EnumerateArray());
        const string ready = """{ "type": "resultReady", "at": "2025-07-13T10:00:00" }""";
        var (status, receipt) = await rig.PutAsync("wrong", $$"""{"kind":"record","dossierId":"a","events":[{"type":"statusTold","at":"2026-07-13T10:00:00"},{{ready}}]}""");
        Assert.Empty((await rig.GetAsync("/late")).Body.GetProperty("items").EnumerateArray());

        string[] codes = ["dossier.end.before-start"];
        Assert.Equal((200, "applied", 0), (status, receipt.GetProperty("state").GetString(), receipt.GetProperty("problems").GetArrayLength()));
        Told("$.events[1]", receipt);
        Told("$.events[1]", (await rig.GetAsync("/commands/wrong")).Body);
        var (_, many) = await rig.SendAsync(HttpMethod.Post, "/commands", $$"""{"commands":[{"id":"wrong","kind":"record","dossierId":"a","events":[{"type":"statusTold","at":"2026-07-13T10:00:00"},{{ready}}]}]}""");
        Told("$.events[1]", many.GetProperty("items")[0].GetProperty("receipt"));
        Told("$.events[3]", (await rig.GetAsync("/dossiers/a")).Body, isOfDossier: true);
        var whole = JsonNode.Parse(Rig.Opening("a"))!["dossier"]!;
        whole["events"]!.AsArray().Add(JsonNode.Parse(ready));
        var (_, explained) = await rig.SendAsync(HttpMethod.Post, "/explanations?at=2026-07-14T09:00:00", whole.ToJsonString());
        Told("$.events[2]", explained, isOfDossier: true);

        var (_, sound) = await rig.PutAsync("open-a", Rig.Opening("a"));
        Assert.Equal(0, sound.GetProperty("irregularities").GetArrayLength());

        void Told(string place, JsonElement answer, bool isOfDossier = false)
        {
            JsonElement[] all = [.. answer.GetProperty("irregularities").EnumerateArray()];
            Assert.Equal(codes.Select(code => (code, place)), all.Select(each => (each.GetProperty("code").GetString()!, each.GetProperty("path").GetString()!)));
            Assert.All(all, each => Assert.Contains("13/07/2025", each.GetProperty("message").GetProperty("en").GetString(), StringComparison.Ordinal));
            Assert.All(all, each => Assert.Contains("13/07/2025", each.GetProperty("message").GetProperty("vi").GetString(), StringComparison.Ordinal));
            if (isOfDossier)
            {
                Assert.All(all, each => Assert.Equal(("resultReady", "2025-07-13T10:00:00"), (each.GetProperty("type").GetString(), each.GetProperty("at").GetString())));
            }
        }
    }

    [Fact]
    public async Task An_unlawful_act_is_refused_with_the_provision_that_says_no()
    {
        await using var rig = await Rig.StartAsync();
        await rig.OpenAsync("a");
        await rig.PutAsync("ready", Ready);

        var (status, body) = await rig.PutAsync("ready-again", Ready);

        Assert.Equal((409, "dossier.transition.unlawful"), (status, body.GetProperty("code").GetString()));
        Assert.Contains("118/2025/NĐ-CP", body.GetProperty("provision").GetString(), StringComparison.Ordinal);
        Assert.True(body.GetProperty("problems")[0].GetProperty("message").TryGetProperty("vi", out _));
    }

    [Theory]
    [InlineData("en-GB, vi;q=0.5", "en")]
    [InlineData("vi", "vi")]
    [InlineData("vi;q=0.3, en;q=0.9", "en")]
    [InlineData("en;q=0", "vi")]
    [InlineData(null, "vi")]
    [InlineData("fr", "vi")]
    public async Task A_problem_speaks_the_language_of_the_request_and_has_both(string? asked, string told)
    {
        await using var rig = await Rig.StartAsync();

        var (status, body) = await rig.GetAsync("/dossiers/none", language: asked);

        Assert.Equal((404, "command.dossier.unknown", 404), (status, body.GetProperty("code").GetString(), body.GetProperty("status").GetInt32()));
        Assert.EndsWith(body.GetProperty("problems")[0].GetProperty("message").GetProperty(told).GetString()!, body.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"kind":"record","dossierID":"a","events":[]}""", "json.missing $.dossierId", "json.member.unknown $.dossierID")]
    [InlineData("""{"kind":"recrod","dossierId":"a"}""", "json.name $.kind")]
    [InlineData("""{"kind":"record","dossierId":"a","events":[]}""", "json.empty $.events")]
    [InlineData("""{"kind":"record","dossierId":"a","events":[{"type":"submitted","at":"yesterday"},{"type":"submitted"}]}""", "json.moment $.events[0].at", "json.missing $.events[1].at")]
    [InlineData("""{"kind":"takeOver","dossierId":"a"}""", "command.kind $.kind")]
    [InlineData("""{"kind":"record","kind":"act"}""", "json.malformed $.kind")]
    [InlineData("""{"kind":"rec""", "json.malformed $.kind")]
    [InlineData("", "json.malformed $")]
    public async Task What_cannot_be_read_is_told_with_its_places(string json, params string[] problems)
    {
        await using var rig = await Rig.StartAsync();

        var (status, body) = await rig.PutAsync("1", json);

        Assert.Equal(400, status);
        Assert.StartsWith($"{problems[0].Split(' ')[1]}: ", body.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(problems, body.GetProperty("problems").EnumerateArray().Select(each => $"{each.GetProperty("code")} {each.GetProperty("path")}"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_is_read_up_to_the_last_byte_that_is_allowed(bool saysItsLength)
    {
        await using var rig = await Rig.StartAsync();
        foreach (var more in (int[])[0, 1])
        {
            var json = Encoding.UTF8.GetBytes(Rig.Opening("a"));
            byte[] bytes = [.. json, .. Enumerable.Repeat((byte)' ', (64 * 1024) + more - json.Length)];
            using var content = saysItsLength ? new ByteArrayContent(bytes) : (HttpContent)new StreamContent(new Unseekable(bytes));
            content.Headers.ContentType = new("application/json");

            using var answer = await rig.Client().PutAsync("/one-stop/commands/1?wait=10", content);

            Assert.Equal(more == 0 ? 200 : 413, (int)answer.StatusCode);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_too_large_is_turned_away_whether_or_not_it_says_so(bool saysItsLength)
    {
        await using var rig = await Rig.StartAsync();
        var bytes = Encoding.UTF8.GetBytes(new string(' ', 64 * 1024) + Rig.Opening("a"));
        using var content = saysItsLength ? new ByteArrayContent(bytes) : (HttpContent)new StreamContent(new Unseekable(bytes));
        content.Headers.ContentType = new("application/json");

        using var answer = await rig.Client().PutAsync("/one-stop/commands/1", content);

        Assert.Equal((413, "http.body.size"), ((int)answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("code").GetString()));
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_body_of_another_kind_is_turned_away()
    {
        await using var rig = await Rig.StartAsync();
        using var content = new StringContent(Rig.Opening("a"), Encoding.UTF8, "text/plain");

        using var answer = await rig.Client().PutAsync("/one-stop/commands/1", content);

        Assert.Equal((415, "http.body.kind"), ((int)answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Free_texts_are_erased_by_command()
    {
        await using var rig = await Rig.StartAsync();
        await rig.OpenAsync("a");
        await rig.PutAsync("asked", """{"kind":"record","dossierId":"a","events":[{"type":"supplementAsked","at":"2026-07-07T09:00:00","reason":"Thiếu giấy khai sinh của bà Lan"}]}""");

        var (status, _) = await rig.PutAsync("erase", """{"kind":"eraseTexts","dossierId":"a"}""");

        Assert.Equal(200, status);
        var dossier = (await rig.Services.GetRequiredService<Office>().FindDossierAsync("a")).Value;
        Assert.DoesNotContain(dossier.Events, item => $"{item}".Contains("Lan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_late_is_told_until_the_result_is_there()
    {
        await using var rig = await Rig.StartAsync();
        await rig.OpenAsync("a");
        await rig.OpenAsync("b", limit: "9");

        var late = Assert.Single((await rig.GetAsync("/late")).Body.GetProperty("items").EnumerateArray().ToArray());
        var standing = (await rig.GetAsync("/standing?kind=finding&subject=a")).Body.GetProperty("items").EnumerateArray().ToArray();
        var explained = (await rig.GetAsync("/dossiers/a")).Body;

        Assert.Equal(("a", "an", "2026-07-13"), (late.GetProperty("dossierId").GetString(), late.GetProperty("officer").GetString(), late.GetProperty("due").GetString()));
        Assert.Equal(("unit", "H26.1", "an"), Holder(late));
        Assert.Contains(standing, each => each.GetProperty("rule").GetString() == RuleIds.Overdue && each.GetProperty("conclusion").GetProperty("kind").GetString() == "finding");
        Assert.Equal("2026-07-13", explained.GetProperty("deadline").GetProperty("due").GetString());
        Assert.Contains("resultReady", explained.GetProperty("lawfulActs").EnumerateArray().Select(act => act.GetString()));
        Assert.NotEmpty(explained.GetProperty("conclusions").EnumerateArray());

        foreach (var (query, place) in ((string, string)[])[("kind=findings", "kind"), ("kind=Finding", "kind"), ("rule=overdue", "rule"), ($"rule={RuleIds.Overdue}x", "rule")])
        {
            var (status, body) = await rig.GetAsync($"/standing?{query}");
            var problem = body.GetProperty("problems")[0];
            Assert.Equal((400, "http.value.unknown", place), (status, body.GetProperty("code").GetString(), problem.GetProperty("path").GetString()));
            Assert.Contains(place == "kind" ? "“finding”" : RuleIds.Overdue, problem.GetProperty("message").GetProperty("en").GetString(), StringComparison.Ordinal);
        }

        Assert.Equal(200, (await rig.GetAsync($"/standing?rule={RuleIds.StepLate}&kind=dutyNotice")).Status);
        await rig.PutAsync("asked", """{"kind":"act","dossierId":"a","events":[{"type":"opinionAsked","at":"2026-07-14T08:30:00","agency":"H26.7"}]}""");
        Assert.Equal(("otherAgency", "H26.7", null), Holder(Assert.Single((await rig.GetAsync("/late")).Body.GetProperty("items").EnumerateArray())));
        await rig.PutAsync("given", """{"kind":"act","dossierId":"a","events":[{"type":"opinionGiven","at":"2026-07-14T08:40:00","agency":"H26.7"}]}""");
        await rig.PutAsync("ready", Ready);
        Assert.Empty((await rig.GetAsync("/late")).Body.GetProperty("items").EnumerateArray());
    }

    private static (string?, string?, string?) Holder(JsonElement late) => late.GetProperty("holder") is var holder
        ? (holder.GetProperty("kind").GetString(), holder.GetProperty("unit").GetString(), holder.TryGetProperty("officer", out var officer) ? officer.GetString() : null) : default;

    [Fact]
    public async Task A_unit_that_the_agencies_never_had_is_told_as_that_and_not_as_one_where_all_is_well()
    {
        static Agency Agency(string id) => new(id, new(id, id), AgencyKind.PeoplesCommittee, AgencyLevel.Commune, new(new(2025, 7, 1)));
        await using var rig = await Rig.StartAsync(setup: office => office.Agencies.Use(AgencyDirectory.Create([Agency("H26.1"), Agency("justice"), Agency("land")]).Value));
        await rig.OpenAsync("a");
        foreach (var path in (string[])["/late", "/standing", "/steps", "/plans", "/changes"])
        {
            var (status, body) = await rig.GetAsync($"{path}?unit=justise");
            Assert.Equal((404, "http.unit.unknown", "unit"), (status, body.GetProperty("code").GetString(), body.GetProperty("problems")[0].GetProperty("path").GetString()));
            Assert.Contains("“justice”?", body.GetProperty("problems")[0].GetProperty("message").GetProperty("en").GetString(), StringComparison.Ordinal);
        }

        Assert.Equal("receivingUnit", (await rig.GetAsync("/late?receivingUnit=hub")).Body.GetProperty("problems")[0].GetProperty("path").GetString());
        foreach (var path in (string[])["/late?unit=land", "/steps?unit=land", "/plans?unit=land", "/late?receivingUnit=H26.1", "/standing?unit=land&kind=notice"])
        {
            Assert.Equal(200, (await rig.GetAsync(path)).Status);
        }
    }

    [Fact]
    public async Task The_steps_that_run_are_told_by_hour_with_whose_they_are_and_when_each_is_due()
    {
        static ProcessStep Step(string id, string task, decimal days) => new(id, StepLimit.Of(days, StepUnit.WorkingDay)) { Task = task, Owner = new(StepOwnerKind.Office, "H26.1", null) };
        await using var rig = await Rig.StartAsync(setup: office => office.Processes.Use([new(
            "1.001193", [new(
                new Validity(new(2025, 7, 1)), [new("usual", TimeLimit.WorkingDays(5))],
                [new("", [Step("1", "Tiếp nhận", 0.5m), Step("2", "Thẩm định", 4), Step("3", "Ký kết quả", 0.5m)])])])]));
        await rig.OpenAsync("a");
        await rig.OpenAsync("b", "H26.2");

        var (status, body) = await rig.GetAsync("/steps?unit=H26.1");

        Assert.Equal(200, status);
        var step = Assert.Single(body.GetProperty("items").EnumerateArray().ToArray());
        Assert.Equal(("a", "H26.1", "an", "1", "Tiếp nhận"), (Text("dossierId"), Text("unit"), Text("officer"), Text("step"), Text("task")));
        Assert.Equal(("2026-07-06T09:00:00", "2026-07-06T15:00:00", true), (Text("since"), Text("due"), step.GetProperty("isLate").GetBoolean()));
        Assert.Contains("44 working hours", step.GetProperty("sentence").GetProperty("en").GetString(), StringComparison.Ordinal);

        string? Text(string name) => step.GetProperty(name).GetString();
    }

    [Fact]
    public async Task Without_a_wait_a_command_is_accepted_and_its_receipt_can_be_asked_for()
    {
        await using var rig = await Rig.StartAsync();
        await rig.OpenAsync("a");

        var (status, body) = await rig.SendAsync(HttpMethod.Put, "/commands/later", Record);

        Assert.True(status is 200 or 202);
        Assert.Equal("later", body.GetProperty("id").GetString());
        Assert.Equal("applied", (await rig.PutAsync("later", Record)).Body.GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("600")]
    public async Task A_wait_is_taken_from_none_to_ten_minutes(string wait)
    {
        await using var rig = await Rig.StartAsync();
        Assert.Contains((await rig.SendAsync(HttpMethod.Put, $"/commands/1?wait={wait}", Rig.Opening("a"))).Status, (int[])[200, 202]);
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, "command.id.length")]
    public async Task An_id_of_a_command_is_as_long_as_two_hundred_letters(int length, string? code)
    {
        await using var rig = await Rig.StartAsync();
        var id = new string('c', length);
        var (status, alone) = await rig.PutAsync(id, Rig.Opening("a"));
        Assert.Equal((code is null ? 200 : 400, code), (status, alone.TryGetProperty("code", out var told) ? told.GetString() : null));
        var (_, many) = await rig.SendAsync(HttpMethod.Post, "/commands?wait=10", Many(id, Rig.Opening("a")));
        Assert.Equal(code, many.TryGetProperty("code", out told) ? told.GetString() : null);
    }

    [Fact]
    public async Task A_wait_that_is_none_is_refused_and_so_is_nothing_done()
    {
        await using var rig = await Rig.StartAsync();
        foreach (var wait in (string[])["-5", "abc", "1.5", "601", "99999999999", "+1", "٣"])
        {
            foreach (var (method, path, json) in ((HttpMethod, string, string)[])[(HttpMethod.Put, "/commands/1", Rig.Opening("a")), (HttpMethod.Post, "/commands", Many("1", Rig.Opening("a")))])
            {
                var (status, body) = await rig.SendAsync(method, $"{path}?wait={Uri.EscapeDataString(wait)}", json);
                Assert.Equal((400, "http.wait", "wait"), (status, body.GetProperty("code").GetString(), body.GetProperty("problems")[0].GetProperty("path").GetString()));
            }
        }

        Assert.Empty(await rig.Services.GetRequiredService<Office>().DossiersAsync());
    }

    [Fact]
    public async Task Each_of_several_commands_is_answered_as_it_would_have_been_alone()
    {
        await using var rig = await Rig.StartAsync();
        await rig.OpenAsync("a");
        var commands = Many(("open", Rig.Opening("b")), ("ready", Ready), ("again", Ready), ("none", Ready.Replace("\"a\"", "\"none\"", StringComparison.Ordinal)));

        var (status, together) = await rig.SendAsync(HttpMethod.Post, "/commands?wait=10", commands);

        Assert.Equal(200, status);
        Assert.Equal(
            [("open", 200, "applied"), ("ready", 200, "applied"), ("again", 409, "refused"), ("none", 404, null)],
            together.GetProperty("items").EnumerateArray().Select(each => (
                each.GetProperty("id").GetString()!, each.GetProperty("status").GetInt32(), each.TryGetProperty("receipt", out var receipt) ? receipt.GetProperty("state").GetString() : null)));
        foreach (var each in together.GetProperty("items").EnumerateArray().SkipLast(1))
        {
            var (alone, body) = await rig.GetAsync($"/commands/{each.GetProperty("id").GetString()}");
            Assert.Equal(each.GetProperty("status").GetInt32(), alone);
            Assert.Equal(alone == 409 ? body.GetProperty("code").GetString() : null, each.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString()).FirstOrDefault());
        }

        Assert.Equal(together.GetRawText(), (await rig.SendAsync(HttpMethod.Post, "/commands", commands)).Body.GetRawText());
    }

    [Fact]
    public async Task The_kinds_that_are_told_are_those_that_may_be_sent()
    {
        await using var rig = await Rig.StartAsync();
        List<string> taken = [];
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in Enum.GetValues<CommandKind>().Select(kind => JsonNamingPolicy.CamelCase.ConvertName($"{kind}")).Append("recrod"))
        {
            var problem = (await rig.PutAsync("1", $$"""{"kind":"{{kind}}"}""")).Body.GetProperty("problems")[0];
            if (problem.GetProperty("path").GetString() == "$.kind")
            {
                told.Add(problem.GetProperty("message").GetProperty("en").GetString()!.Split(": ")[^1].TrimEnd('.'));
            }
            else
            {
                taken.Add(kind);
            }
        }

        Assert.Equal(string.Join(", ", taken.Order(StringComparer.Ordinal)), Assert.Single(told));
        Assert.Equal(7, taken.Count);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public async Task An_id_that_no_address_can_have_is_refused_wherever_it_comes_in(string id)
    {
        await using var rig = await Rig.StartAsync();

        var (status, body) = await rig.SendAsync(HttpMethod.Post, "/commands?wait=10", Many((id, Rig.Opening("a")), ("1", Rig.Opening(id)), ("2", Rig.Opening($"{id}a"))));

        Assert.Equal(200, status);
        Assert.Equal(
            [(400, "command.id.dots", "$.commands[0].id"), (400, "command.id.dots", "$.commands[1].dossier.id"), (200, null, null)],
            body.GetProperty("items").EnumerateArray().Select(each => (
                each.GetProperty("status").GetInt32(), each.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString()).FirstOrDefault(),
                each.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("path").GetString()).FirstOrDefault())));
        foreach (var path in (string[])[$"/commands/{id}", $"/dossiers/{id}"])
        {
            Assert.StartsWith("http.", (await rig.GetAsync(path)).Body.GetProperty("code").GetString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("%20")]
    [InlineData("%E2%80%83")]
    public async Task A_blank_id_is_refused_in_our_words(string id)
    {
        await using var rig = await Rig.StartAsync();

        Assert.Equal("command.id.length", (await rig.PutAsync(id, Rig.Opening("a"))).Body.GetProperty("code").GetString());
    }

    private static string Many(params (string Id, string Json)[] commands) =>
        $$"""{"commands":[{{string.Join(',', commands.Select(each => each.Json.Trim().Insert(1, $"\"id\":\"{each.Id}\",")))}}]}""";

    private static string Many(string id, string json) => Many((id, json));

    private sealed class Unseekable(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
