using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json;

/// <summary>One member that cannot be read is told where it stands, and leads nobody to take another for misspelt or to pass over its faults.</summary>
public sealed class BrokenMemberTests
{
    // As commands have them: a part without a version of which no member may be unknown.
    private static readonly JsonFrame Strict = new(JsonFrame.WithoutVersion) { IsConfiguration = true };

    private static readonly string[] Wrong = ["5", "\"?\"", "true", "[]", "{}", "[5]", """{"later":1}"""];

    // Whether a member is looked at depends on these.
    private static readonly string[] Deciding = ["kind", "type", "unit", "state", "isProvisional", "version"];

    [Property(MaxTest = 1000)]
    public void A_member_of_another_kind_is_told_alone_and_where_it_stands(ushort document, ushort member, byte wrong)
    {
        var reader = Reader(document);
        IsToldAlone(Sample(reader), json => Read(reader, json), member, wrong);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(DossierArbitraries)])]
    public void A_member_of_an_event_that_is_of_another_kind_is_told_alone_and_where_it_stands(History history, ushort member, byte wrong) =>
        IsToldAlone(Written(history), Read, member, wrong);

    [Property(MaxTest = 1000)]
    public void No_right_member_is_called_unknown_where_another_is_left_out(ushort document, ushort member, bool isNull)
    {
        var reader = Reader(document);
        KnowsTheOthers(Sample(reader), json => Read(reader, json), member, isNull);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(DossierArbitraries)])]
    public void No_right_member_of_an_event_is_called_unknown_where_another_is_left_out(History history, ushort member, bool isNull) =>
        KnowsTheOthers(Written(history), Read, member, isNull);

    [Property(MaxTest = 1000)]
    public void Of_two_members_of_another_kind_both_are_told(ushort document, ushort one, ushort other, byte wrong)
    {
        var reader = Reader(document);
        AreBothTold(Sample(reader), json => Read(reader, json), one, other, wrong);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(DossierArbitraries)])]
    public void Of_two_members_of_events_that_are_of_another_kind_both_are_told(History history, ushort one, ushort other, byte wrong) =>
        AreBothTold(Written(history), Read, one, other, wrong);

    private static void IsToldAlone(string json, Func<byte[], ValueList<Problem>> read, int member, int wrong)
    {
        var root = JsonNode.Parse(json)!;
        var place = Break(root, member, wrong);

        var problems = read(Encoding.UTF8.GetBytes(root.ToJsonString()));

        Assert.True(problems.Count > 0, $"nothing is said of {place}: {root.ToJsonString()}");
        Assert.All(problems, problem => Assert.True(IsAt(problem.Path, place), $"{problem} is told, where {place} is at fault"));
    }

    private static void KnowsTheOthers(string json, Func<byte[], ValueList<Problem>> read, int member, bool isNull)
    {
        var root = JsonNode.Parse(json)!;
        JsonNode[] all = [.. DocumentEdits.Inside(root).Where(node => node.Parent is JsonObject)];
        var (parent, name) = ((JsonObject)all[member % all.Length].Parent!, all[member % all.Length].GetPropertyName());
        parent.Remove(name);
        if (isNull)
        {
            parent[name] = null;
        }

        Assert.DoesNotContain(read(Encoding.UTF8.GetBytes(root.ToJsonString())), problem => problem.Code == "json.member.unknown");
    }

    private static void AreBothTold(string json, Func<byte[], ValueList<Problem>> read, int one, int other, int wrong)
    {
        var root = JsonNode.Parse(json)!;
        string[] places = [Break(root, one, wrong), Break(root, other, wrong + 1)];
        if (IsAt(places[0], places[1]) || IsAt(places[1], places[0]) || Array.Exists(places, place => Deciding.Contains(place.Split('.')[^1])))
        {
            return;
        }

        var problems = read(Encoding.UTF8.GetBytes(root.ToJsonString()));
        Assert.All(places, place => Assert.Contains(problems, problem => IsAt(problem.Path, place)));
    }

    // Puts a value of another kind in the place of a member or an item, and tells where.
    private static string Break(JsonNode root, int member, int wrong)
    {
        JsonNode[] all = [.. DocumentEdits.Inside(root)];
        var node = all[member % all.Length];
        var place = node.GetPath();
        string[] others = [.. Wrong.Where(text => KindOf(JsonNode.Parse(text)!) != KindOf(node))];
        node.ReplaceWith(JsonNode.Parse(others[wrong % others.Length]));
        return place;
    }

    private static JsonValueKind KindOf(JsonNode node) => node.GetValueKind() is var kind && kind == JsonValueKind.False ? JsonValueKind.True : kind;

    private static bool IsAt(string path, string place) => $"{Plain(path)}.".StartsWith($"{Plain(place)}.", StringComparison.Ordinal);

    // Every step as after a point, however it is written.
    private static string Plain(string path) => path.Replace("['", ".", StringComparison.Ordinal).Replace("']", "", StringComparison.Ordinal).Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    private static Type Reader(int document) => JsonSamples.Documents.Keys.ElementAt(document % JsonSamples.Documents.Count);

    // What a document says to people is not read.
    private static string Sample(Type reader)
    {
        var root = JsonNode.Parse(JsonSamples.Documents[reader])!.AsObject();
        root.Remove("notice");
        return root.ToJsonString();
    }

    private static ValueList<Problem> Read(Type reader, byte[] json) =>
        JsonSamples.Read(JsonSamples.Readers.First(method => method.DeclaringType == reader), json).Problems;

    private static string Written(History history) =>
        JsonNode.Parse(DossiersJson.Write([Dossier.Replay(DossierExamples.Header, history.Events)]))!["dossiers"]![0]!.ToJsonString();

    private static ValueList<Problem> Read(byte[] json) => Strict.Read(json, null, DossiersJson.DossierReader(Regimes.Known)).Problems;
}
