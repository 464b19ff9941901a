using System.Text.Json;
using System.Text.Json.Nodes;
using AdminReform.Agencies;
using AdminReform.Hosting.Settings;
using AdminReform.Plans;

namespace AdminReform.AspNetCore;

/// <summary>Whatever is sent, what is answered is of a length that people read: no text of any length comes back whole in a message or a place.</summary>
public sealed class BoundedAnswerTests
{
    private const int Longest = 2_001;
    private const int LongestPlace = 1_010;

    private static readonly string[] Texts = [new('x', 10_000), string.Concat(Enumerable.Repeat("“x” ", 2_500)), string.Concat(Enumerable.Repeat("😀", 5_000))];

    // Each has every member that its kind may have.
    private static readonly string[] Commands =
    [
        """
        {"kind":"open","dossier":{"id":"b","procedure":"1.001193","receivingUnit":"H26.1","resolvingUnit":"H26.1","field":"Hộ tịch","channel":"counter","officer":"an","applicant":"a-1","events":[
          {"type":"accepted","at":"2026-07-06T09:00:00","limit":"05 ngày làm việc","promised":"2026-07-13","regime":"nd118","effect":"restarts","nonTerritorial":false},
          {"type":"forwarded","at":"2026-07-06T10:00:00","unit":"H26.1","officer":"an"},{"type":"opinionAsked","at":"2026-07-06T11:00:00","agency":"justice","limit":{"amount":5,"unit":"workingDay"}},
          {"type":"noted","at":"2026-07-06T11:00:00","step":"s"},{"type":"paid","at":"2026-07-06T11:00:00","way":"online"},{"type":"supplementAsked","at":"2026-07-06T11:00:00","reason":"r"}]}}
        """,
        """{"kind":"record","dossierId":"a","events":[{"type":"takenBack","at":"2026-07-14T08:00:00","by":"an","reason":"r","event":{"type":"forwarded","at":"2026-07-06T10:00:00","unit":"H26.1","officer":"an"}}]}""",
        """{"kind":"act","dossierId":"a","events":[{"type":"resultReady","at":"2026-07-14T08:00:00","outcome":"granted"}]}""",
        """{"kind":"acknowledge","acknowledgement":{"dossier":"a","ladderStep":"officer","cause":"2026-07-13T17:00:00","by":"an","at":"2026-07-14T08:00:00","run":"1#1"}}""",
        """{"kind":"handOver","dossierId":"a","toUnit":"H26.2"}""",
        """{"kind":"eraseTexts","dossierId":"a"}""",
        """
        {"kind":"report","unit":"H26.1","report":{"measurements":[{"indicator":"on-time","date":"2026-07-01","value":{"share":{"part":4,"whole":5}},"source":{"title":"a report","publisher":"the province"}}],
          "outlooks":[{"target":"on-time","outlook":{"expected":{"share":{"part":4,"whole":5}}}}],"done":[{"duty":"monthly","periodStart":"2026-06-01","doneAt":"2026-07-02T09:00:00"}],
          "duties":[{"id":"d1","unit":"H26.1","what":{"vi":"báo cáo","en":"a report"},"due":"2026-07-20","doneAt":"2026-07-13T09:00:00"}]}}
        """,
    ];

    public static TheoryData<int, int> Cases
    {
        get
        {
            TheoryData<int, int> all = [];
            foreach (var command in Enumerable.Range(0, Commands.Length))
            {
                foreach (var text in Enumerable.Range(0, Texts.Length))
                {
                    all.Add(command, text);
                }
            }

            return all;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task A_long_text_in_any_member_of_a_command_is_not_told_whole(int command, int text)
    {
        await using var rig = await Rig.StartAsync(setup: Knowing);
        await rig.OpenAsync("a");
        var number = 0;
        foreach (var json in Variants(Commands[command], Texts[text]))
        {
            var (status, body) = await rig.PutAsync($"{command}-{text}-{number++}", json);
            Assert.InRange(status, 200, 499);
            AssertBounded(body);
            (_, body) = await rig.SendAsync(HttpMethod.Post, "/commands?wait=10", $$"""{"commands":[{{json.Insert(1, $"\"id\":\"m-{number}\",")}}]}""");
            AssertBounded(body);
        }

        var (_, alone) = await rig.PutAsync(Uri.EscapeDataString(Texts[text]), Commands[command]);
        AssertBounded(alone);
    }

    [Theory]
    [InlineData("/due-dates?limit=05%20ng%C3%A0y&accepted={0}")]
    [InlineData("/due-dates?limit={0}&accepted=2026-07-06T09:00:00")]
    [InlineData("/due-dates?limit=05%20ng%C3%A0y&accepted=2026-07-06T09:00:00&nonTerritorial={0}")]
    [InlineData("/due-dates?limit=05%20ng%C3%A0y&accepted=2026-07-06T09:00:00&{0}=1")]
    [InlineData("/standing?unit={0}")]
    [InlineData("/standing?kind={0}")]
    [InlineData("/standing?rule={0}")]
    [InlineData("/late?receivingUnit={0}")]
    [InlineData("/steps?unit={0}")]
    [InlineData("/plans?unit={0}")]
    [InlineData("/changes?after={0}")]
    [InlineData("/dossiers/{0}")]
    [InlineData("/commands/{0}")]
    [InlineData("/{0}")]
    public async Task A_long_text_in_an_address_is_not_told_whole(string path)
    {
        await using var rig = await Rig.StartAsync(setup: Knowing);
        foreach (var text in Texts)
        {
            var (status, body) = await rig.GetAsync(path.Replace("{0}", Uri.EscapeDataString(text), StringComparison.Ordinal));
            Assert.InRange(status, 400, 499);
            AssertBounded(body);
        }
    }

    private static void Knowing(OfficeSetup office)
    {
        office.Agencies.Use(AgencyDirectory.Create(
            [.. new[] { "H26.1", "H26.2" }.Select(id => new Agency(id, new(id, id), AgencyKind.PeoplesCommittee, AgencyLevel.Commune, new(new(2020, 1, 1), null)))], [], []).Value);
        office.WatchPlan("H26.1", plan => plan.Targets.Use(KnownPlans.Hanoi136));
    }

    // The document with the text in the place of one value after the other, and of one name of a member after the other.
    private static IEnumerable<string> Variants(string document, string text)
    {
        for (var index = 0; index < Members(JsonNode.Parse(document)!).Count(); index++)
        {
            var valued = JsonNode.Parse(document)!;
            Members(valued).ElementAt(index).ReplaceWith(text);
            yield return valued.ToJsonString();

            var named = JsonNode.Parse(document)!;
            var member = Members(named).ElementAt(index);
            var (parent, name) = (member.Parent!.AsObject(), member.GetPropertyName());
            parent.Remove(name);
            parent[text] = member;
            yield return named.ToJsonString();
        }
    }

    private static IEnumerable<JsonNode> Members(JsonNode root) => Below(root).Where(node => node.Parent is JsonObject);

    private static IEnumerable<JsonNode> Below(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Below(member.Value!).Prepend(member.Value!)),
        JsonArray items => items.SelectMany(item => Below(item!)),
        _ => [],
    };

    private static void AssertBounded(JsonElement body)
    {
        switch (body.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in body.EnumerateObject())
                {
                    if (member.Name is "detail" or "vi" or "en" or "path" or "type" or "title" && member.Value.ValueKind == JsonValueKind.String)
                    {
                        var text = member.Value.GetString()!;
                        Assert.True(text.Length <= (member.Name == "detail" ? LongestPlace + Longest : member.Name == "path" ? LongestPlace : Longest), $"{member.Name} has {text.Length} characters: {text}");
                        if (member.Name is "vi" or "en")
                        {
                            Assert.DoesNotMatch("x{100}|(😀){100}", text);
                        }
                    }

                    AssertBounded(member.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in body.EnumerateArray())
                {
                    AssertBounded(item);
                }

                break;
            default:
                break;
        }
    }
}
