using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdminReform.AspNetCore;

/// <summary>A member of a body that cannot be read is told where it stands, and of no right one is it said that it is not known.</summary>
public sealed class BrokenBodyTests
{
    private static readonly string[] Wrong = ["5", "\"?\"", "true", "[]", "{}", "[5]", """{"later":1}""", "null"];

    // With every member that each kind has.
    public static TheoryData<string> Commands =>
    [
        """
        {"kind":"open","dossier":{"id":"a","code":"H26.1-260714-0001","procedure":"1.001193","receivingUnit":"H26.1","resolvingUnit":"H26.1","field":"Hộ tịch","channel":"counter","officer":"an","applicant":"KH-1","events":[
          {"type":"accepted","at":"2026-07-06T09:00:00","limit":{"amount":5,"unit":"workingDay"},"promised":"2026-07-13","effect":"resume","supplementNotice":{"amount":1,"unit":"workingDay"},"nonTerritorial":true},
          {"type":"forwarded","at":"2026-07-06T10:00:00","unit":"H26.1","officer":"an"}]}}
        """,
        """
        {"kind":"record","dossierId":"a","events":[{"type":"opinionAsked","at":"2026-07-06T09:00:00","limit":{"unit":"sameDay","cutOff":"15:00:00"},"agency":"H26.2"},
          {"type":"takenBack","at":"2026-07-07T09:00:00","reason":"x","event":{"type":"paid","at":"2026-07-06T09:00:00","way":"direct"},"by":"an"}]}
        """,
        """{"kind":"act","dossierId":"a","events":[{"type":"resultReady","at":"2026-07-14T09:00:00","outcome":"granted"},{"type":"extended","at":"2026-07-07T09:00:00","newDue":"2026-07-20","reason":"x"}]}""",
        """{"kind":"acknowledge","acknowledgement":{"dossier":"a","ladderStep":"overdue","cause":"2026-07-13T00:00:00","run":"1.2#1","by":"an","at":"2026-07-14T08:00:00"}}""",
        """{"kind":"handOver","dossierId":"a","toUnit":"H26.2"}""",
        """{"kind":"eraseTexts","dossierId":"a"}""",
        """
        {"kind":"report","unit":"H26","report":{
          "measurements":[{"indicator":"i","date":"2021-05-31","value":{"share":{"part":1,"whole":2}},"source":{"title":"a","publisher":"b","date":"2021-06-01"},"measuredBy":"H26.1","subject":"s","knownFrom":"2021-06-02","revision":1,"since":"2021-01-01"}],
          "outlooks":[{"target":"t","outlook":{"volume":{"atLeast":1,"atMost":2}}}],
          "done":[{"duty":"d","periodStart":"2021-06-01","doneAt":"2021-06-14T09:00:00","source":{"title":"a","publisher":"b"}}],
          "duties":[{"id":"a","unit":"H26","what":{"vi":"a","en":"b"},"due":"2026-07-20","doneAt":"2026-07-13T09:00:00","certainty":"unverified"}]}}
        """,
    ];

    [Theory, MemberData(nameof(Commands))]
    public async Task Each_member_that_cannot_be_read_is_told_where_it_stands_and_no_other_is_called_unknown(string json)
    {
        await using var rig = await Rig.StartAsync();
        for (var member = 0; member < Inside(JsonNode.Parse(json)!).Count(); member++)
        {
            foreach (var wrong in Wrong)
            {
                var (root, place) = Broken(json, member, wrong);
                if (place is not null && (await rig.PutAsync("1", root.ToJsonString())).Body.TryGetProperty("problems", out var problems))
                {
                    Assert.All(problems.EnumerateArray(), problem => Assert.True(
                        IsTold(problem, place, isLeftOut: wrong == "null"), $"{problem} is told, where {place} is {wrong}"));
                }
            }
        }
    }

    [Theory, MemberData(nameof(Commands))]
    public async Task A_command_that_is_right_is_read(string json)
    {
        await using var rig = await Rig.StartAsync();

        var (status, body) = await rig.PutAsync("1", json);

        // The desk may say no to it.
        Assert.True(status is 200 or 404 or 409, body.GetRawText());
    }

    [Fact]
    public async Task Each_of_several_commands_has_its_own_problems_at_its_own_place_and_keeps_none_of_the_others()
    {
        await using var rig = await Rig.StartAsync();
        string With(string id, string json) => json.Trim().Insert(1, $"\"id\":\"{id}\",");
        var opening = With("right", Rig.Opening("a"));
        var late = With("late", """{"kind":"act","dossierId":"b","events":[{"type":"resultReady","at":"yesterday"},{"type":"paid","at":"2026-07-14T09:00:00"}]}""");

        var (status, body) = await rig.SendAsync(HttpMethod.Post, "/commands?wait=10", $$"""{"commands":[5,{{late}},{{opening}},{"kind":"eraseTexts","dossierId":"a"},{"id":"word","kind":"?"}]}""");

        Assert.Equal(200, status);
        Assert.Equal(
            ["400: json.malformed $.commands[0]", "late 400: json.moment $.commands[1].events[0].at, json.missing $.commands[1].events[1].way", "right 200: ", "400: json.missing $.commands[3].id", "word 400: json.name $.commands[4].kind"],
            body.GetProperty("items").EnumerateArray().Select(Answered));

        var (none, all) = await rig.SendAsync(HttpMethod.Post, "/commands", $$"""{"commands":[{{late}},{"id":"word","kind":"?"}]}""");
        Assert.Equal((400, "json.moment $.commands[0].events[0].at, json.missing $.commands[0].events[1].way, json.name $.commands[1].kind"), (none, Told(all)));

        var (whole, outside) = await rig.SendAsync(HttpMethod.Post, "/commands", $$"""{"commands":[{{late}}],"comands":[]}""");
        Assert.Equal(400, whole);
        Assert.Contains("json.member.unknown $.comands", Told(outside), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("400: json.malformed $.commands[0].id", """{"id":"1","id":"2","kind":"eraseTexts","dossierId":"a"}""")]
    [InlineData("400: json.malformed $.commands[0].events[0].at", """{"id":"1","kind":"record","dossierId":"a","events":[{"type":"resultReady","at":"2026-07-14T09:00:00","at":"2026-07-14T09:00:00"}]}""")]
    [InlineData("400: json.malformed $.commands[0]", """{"\ud800":1}""")]
    [InlineData("400: json.depth $.commands[0]", """{"id":"1","kind":DEEP}""")]
    public async Task A_command_with_a_member_twice_or_nested_too_deeply_keeps_none_of_the_others(string told, string json)
    {
        await using var rig = await Rig.StartAsync();
        var deep = new string('[', 100) + new string(']', 100);
        var late = """{"id":"late","kind":"act","dossierId":"b","events":[{"type":"resultReady","at":"yesterday"}]}""";

        var (status, body) = await rig.SendAsync(
            HttpMethod.Post, "/commands?wait=10", $$"""{"commands":[{{json.Replace("DEEP", deep, StringComparison.Ordinal)}},{{Rig.Opening("a").Trim().Insert(1, "\"id\":\"right\",")}},{{late}}]}""");

        Assert.Equal(200, status);
        Assert.Equal([told, "right 200: ", "late 400: json.moment $.commands[2].events[0].at"], body.GetProperty("items").EnumerateArray().Select(Answered));

        // What makes it so outside of every command belongs to none.
        Assert.Equal(400, (await rig.SendAsync(HttpMethod.Post, "/commands", $$"""{"commands":[{{late}}],"commands":[]}""")).Status);
    }

    [Fact]
    public async Task An_id_in_the_body_of_one_command_is_told_at_its_place_with_where_the_id_stands()
    {
        await using var rig = await Rig.StartAsync();

        var (status, body) = await rig.PutAsync("a", """{"id":"a","kind":"eraseTexts","dossierId":"D1"}""");

        var problem = Assert.Single(body.GetProperty("problems").EnumerateArray());
        Assert.Equal((400, "json.member.unknown", "$.id"), (status, problem.GetProperty("code").GetString(), problem.GetProperty("path").GetString()));
        Assert.Equal("The id of the command stands in the address; leave it out here.", problem.GetProperty("message").GetProperty("en").GetString());

        // What is wrong with the one in the address is told of that.
        Assert.Equal("id", (await rig.PutAsync("take-over:1", """{"kind":"eraseTexts","dossierId":"D1"}""")).Body.GetProperty("problems")[0].GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("""{"commands":[{"id":"q1","kind":"eraseTexts","dossierId":"D1"},{"id":"q2","ki""")]
    [InlineData("""{"commands":[{"id":"q1","kind":"eraseTexts","dossierId":"D1"},nonsense]}""")]
    [InlineData("""{"commands":[{"id":"q1","kind":"eraseTexts","dossierId":"D1"}""")]
    [InlineData("""{"commands":[{"id":"q1","kind":"eraseTexts","dossierId":}]}""")]
    [InlineData("""{"commands":[{"id":"q1",""")]
    [InlineData("""{"commands":""")]
    public async Task Several_commands_whose_JSON_breaks_off_are_refused_as_a_whole(string json)
    {
        await using var rig = await Rig.StartAsync();

        var (status, body) = await rig.SendAsync(HttpMethod.Post, "/commands", json);

        Assert.Equal((400, "json.malformed"), (status, body.GetProperty("code").GetString()));
        Assert.Equal(404, (await rig.GetAsync("/commands/q1")).Status);
    }

    private static string Answered(JsonElement item) => $"{(item.TryGetProperty("id", out var id) ? $"{id} " : "")}{item.GetProperty("status")}: {Told(item)}";

    private static string Told(JsonElement answer) => string.Join(", ", answer.GetProperty("problems").EnumerateArray().Select(problem => $"{problem.GetProperty("code")} {problem.GetProperty("path")}"));

    // A member that is left out may be missed by the object that it stands in; nothing else is told elsewhere, and nothing right is not known.
    private static bool IsTold(JsonElement problem, string place, bool isLeftOut)
    {
        var path = problem.TryGetProperty("path", out var there) ? there.GetString()! : "";
        return isLeftOut ? problem.GetProperty("code").GetString() != "json.member.unknown" : !path.StartsWith('$') || $"{path.Replace('[', '.')}.".StartsWith($"{place.Replace('[', '.')}.", StringComparison.Ordinal);
    }

    // Nothing where the value is of the same kind: it may be another right one.
    private static (JsonNode Root, string? Place) Broken(string json, int member, string wrong)
    {
        var root = JsonNode.Parse(json)!;
        var node = Inside(root).ElementAt(member);
        var (place, other) = (node.GetPath(), JsonNode.Parse(wrong));
        var isSame = other?.GetValueKind() == node.GetValueKind();
        node.ReplaceWith(other);
        return (root, isSame ? null : place);
    }

    private static IEnumerable<JsonNode> Inside(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value!).SelectMany(value => Inside(value).Prepend(value)),
        JsonArray items => items.Select(item => item!).SelectMany(value => Inside(value).Prepend(value)),
        _ => [],
    };
}
