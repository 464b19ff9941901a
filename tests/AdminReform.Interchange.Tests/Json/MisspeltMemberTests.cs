using System.Text;
using System.Text.Json.Nodes;
using AdminReform.Interchange.EventLogs;
using AdminReform.Interchange.Json.Plans;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json;

/// <summary>A misspelt member of a configuration is never passed over; a document of data may hold what a later version adds.</summary>
public sealed class MisspeltMemberTests
{
    private static readonly JsonNodeOptions Options = new() { PropertyNameCaseInsensitive = false };

    public static TheoryData<Type> All => [.. JsonSamples.Documents.Keys];

    [Theory, MemberData(nameof(All))]
    public void Configurations_refuse_what_they_do_not_know_and_data_skips_it(Type reader)
    {
        var members = Objects(Parse(reader)).ToList();
        var faults = members.Count(place => Read(reader, document => Find(document, place)["later"] = new JsonObject { ["a"] = 1 })
            .Any(problem => problem.Code.EndsWith(".unknown", StringComparison.Ordinal)));

        Assert.Equal(JsonSamples.Configurations.Contains(reader) ? members.Count : 0, faults);
    }

    // Any member of any configuration, misspelt in any of the usual ways, is refused where it stands, with the name that was meant.
    [Property(MaxTest = 500)]
    public void A_misspelt_member_is_refused_with_its_place_and_the_nearest_name(ushort document, ushort member, ushort letter, byte way)
    {
        var reader = JsonSamples.Configurations[document % JsonSamples.Configurations.Length];
        var places = Objects(Parse(reader)).SelectMany(place => Find(Parse(reader), place).AsObject().Select(one => (Place: place, Name: one.Key))).ToArray();
        var (place, name) = places[member % places.Length];
        var misspelt = Misspell(name, letter, way);
        if (misspelt == name || Find(Parse(reader), place)[misspelt] is not null)
        {
            return;
        }

        var problems = Read(reader, root =>
        {
            var there = Find(root, place).AsObject();
            var value = there[name];
            there.Remove(name);
            there[misspelt] = value;
        });

        var path = "$" + string.Concat(place.Select(step => step is int index ? $"[{index}]" : $".{step}"));
        var problem = Assert.Single(problems, problem => problem.Code is "json.member.unknown" or "mapping.field.unknown"
            && (problem.Path == $"{path}.{misspelt}" || problem.Path == $"{path}['{misspelt}']"));
        if (problem.Message.English.Split("did you mean “") is not [_, var guess])
        {
            // Where two are as near nobody guesses; all are named.
            Assert.Contains(name, problem.Message.English, StringComparison.Ordinal);
            return;
        }

        var meant = guess.Split('”')[0];
        Assert.True(meant == name || Edits(misspelt, meant) <= Edits(misspelt, name), $"{misspelt} is taken for {meant}, not {name}");
    }

    [Fact]
    public void A_misspelt_kind_on_which_all_other_members_depend_is_named_alone()
    {
        var problems = Read(typeof(PlansJson), root =>
        {
            var shape = root["targets"]![0]!["shape"]!.AsObject();
            (shape["knd"], _) = (JsonNode.Parse(shape["kind"]!.ToJsonString()), shape.Remove("kind"));
        });

        Assert.Equal(["json.missing $.targets[0].shape.kind", "json.member.unknown $.targets[0].shape.knd"], problems.Select(problem => $"{problem.Code} {problem.Path}"));
    }

    [Fact]
    public void The_misspelling_that_made_resolved_dossiers_overdue_is_refused()
    {
        var problem = Assert.Single(EventLogMapping.Read(Encoding.UTF8.GetBytes(Logs.Mapping.Replace("activities", "activites", StringComparison.Ordinal))).Problems);

        Assert.Equal(("json.member.unknown", "$.activites"), (problem.Code, problem.Path));
        Assert.Contains("did you mean “activities”?", problem.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("activites", "activities")]
    [InlineData("formt", "from")]
    [InlineData("FROM", "from")]
    [InlineData("colour", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_the_one_with_the_fewest_edits(string name, string? nearest) =>
        Assert.Equal(nearest, NearestName.Find(name, ["activities", "channels", "from", "timeZone"]));

    [Property(MaxTest = 300)]
    public bool Edits_are_counted_as_the_slow_count_has_it(string one, string other)
    {
        var (short1, short2) = (Short(one), Short(other));
        return NearestName.Edits(short1, short2) is var edits && (edits == Edits(short1, short2) || (edits == int.MaxValue && short1.Length > 2 * short2.Length));

        static string Short(string? text) => new([.. (text ?? "").Take(6).Select(c => "abA"[c % 3])]);
    }

    [Fact]
    public void Of_names_that_are_as_near_none_is_guessed()
    {
        Assert.Null(NearestName.Find("H26.9", ["H26.1", "H26.2"]));
        Assert.Equal("H26.1", NearestName.Find("h26.1", ["H26.1", "H26.2"]));
    }

    [Fact]
    public void A_name_without_end_is_quoted_in_part()
    {
        var name = new string('x', 100_000);
        var problem = Assert.Single(EventLogMapping.Read(Encoding.UTF8.GetBytes(Logs.Mapping.Replace("\"version\"", $"\"{name}\": 1, \"version\"", StringComparison.Ordinal))).Problems);

        Assert.InRange(problem.Message.English.Length, 100, 400);
    }

    private static JsonNode Parse(Type reader) => JsonNode.Parse(JsonSamples.Documents[reader], Options)!;

    private static ValueList<Problem> Read(Type reader, Action<JsonNode> change)
    {
        var document = Parse(reader);
        change(document);
        return JsonSamples.Read(JsonSamples.Readers.First(method => method.DeclaringType == reader), Encoding.UTF8.GetBytes(document.ToJsonString())).Problems;
    }

    // The objects of a document by their steps, but those whose members are words of the office.
    private static IEnumerable<object[]> Objects(JsonNode? node, params object[] place) => node switch
    {
        JsonObject members when place is not ["channels" or "activities"] => members.SelectMany(member => Objects(member.Value, [.. place, member.Key])).Prepend(place),
        JsonArray items => items.SelectMany((item, index) => Objects(item, [.. place, index])),
        _ => [],
    };

    private static JsonNode Find(JsonNode root, object[] place) =>
        place.Aggregate(root, (node, step) => step is int index ? node[index]! : node[(string)step]!);

    private static string Misspell(string name, int letter, int way)
    {
        var at = letter % name.Length;
        return (way % 5) switch
        {
            0 => name.Remove(at, 1) is { Length: > 0 } shorter ? shorter : name,
            1 => name.Insert(at, name[at].ToString()),
            2 => name.Remove(at, 1).Insert(at, "q"),
            3 => at + 1 < name.Length ? name.Remove(at, 2).Insert(at, $"{name[at + 1]}{name[at]}") : name,
            _ => name.Remove(at, 1).Insert(at, (char.IsUpper(name[at]) ? char.ToLowerInvariant(name[at]) : char.ToUpperInvariant(name[at])).ToString()),
        };
    }

    // Tries everything: takes a letter from either, from both, or swaps two neighbours.
    private static int Edits(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return one.Length + other.Length;
        }

        var (a, b) = (one.ToUpperInvariant(), other.ToUpperInvariant());
        if (a[0] == b[0])
        {
            return Edits(one[1..], other[1..]);
        }

        var least = 1 + Math.Min(Edits(one[1..], other[1..]), Math.Min(Edits(one[1..], other), Edits(one, other[1..])));
        return a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0] ? Math.Min(least, 1 + Edits(one[2..], other[2..])) : least;
    }
}
