using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using AdminReform.Counting;
using AdminReform.Dossiers;
using AdminReform.Interchange.EventLogs;
using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Interchange.Json.Policies;
using NodaTime;

namespace AdminReform.Interchange;

/// <summary>What readers compare, and what they make on the way, grows as their input does: counted at n, 2n, 4n and 8n, never timed.</summary>
public sealed class LinearityTests
{
    private static readonly Dictionary<string, Func<int, Func<object>>> Readings = new()
    {
        ["rows of one dossier"] = n => Log(n, i => Logs.Row(time: Moment(i))),
        ["rows of one dossier at one moment"] = n => Log(n, i => Logs.Row(act: i % 2 == 0 ? "Stop" : "Check")),
        ["rows of many dossiers"] = n => Log(n, i => Logs.Row(dossier: $"c{i}")),
        ["rows of many dossiers in turn"] = n => Log(n, i => Logs.Row(dossier: $"c{i % (n / 4)}", time: Moment(i))),
        ["activities that the mapping does not list"] = n => Log(n, i => Logs.Row(act: $"act {i}", officer: $"R{i}")),
        ["rejected rows"] = n => Log(n, i => i % 2 == 0 ? "a,\"b" : Logs.Row(dossier: $"c{i}", time: "?", start: "")),
        ["policies that begin on one day"] = n =>
        {
            var json = $"{{\"version\":1,\"policies\":[{string.Join(',', Enumerable.Repeat("{\"from\":\"2025-07-01\"}", n))}]}}";
            return () => PolicyJson.Read(json);
        },
        ["policies of two a day"] = n =>
        {
            var policies = string.Join(',', Enumerable.Range(0, n).Select(i => $"{{\"from\":\"{new LocalDate(2000, 1, 1).PlusDays(i % (n / 2)):uuuu-MM-dd}\"}}"));
            return () => PolicyJson.Read($"{{\"version\":1,\"policies\":[{policies}]}}");
        },
        ["members that no configuration has"] = n =>
        {
            var members = string.Join(',', Enumerable.Range(0, n).Select(i => $"\"member{i}\":1"));
            return () => (PolicyJson.Read($"{{\"version\":1,{members}}}"), PolicyJson.Read($"{{\"version\":1,\"policies\":[{{\"settings\":{{{members.Replace(":1", ":{}", StringComparison.Ordinal)}}}}}]}}"));
        },
        ["members that no document has"] = n => Members(n, "m"),
        ["members that no document has, their names escaped"] = n => Members(n, @"\u006d"),
        ["rows of tables of processes"] = n =>
        {
            var table = $"process\twhole\tstage\tstep\tunit\tlimit\n{string.Concat(Enumerable.Range(0, n).Select(i => $"p{i / 4}\t15 ngày\t1\t{i}\tPhòng {i}\t{(i % 3 == 0 ? "?" : "01 ngày")}\n"))}";
            return () => Processes.ProcessTables.Read(new MemoryStream(Encoding.UTF8.GetBytes(table)), new(new Values.Validity(new(2025, 7, 1))));
        },
        ["steps of a ladder"] = n =>
        {
            var steps = string.Join(',', Enumerable.Range(0, n).Select(i => $"{{\"id\":\"s{i}\",\"workingDays\":1,\"recipient\":\"headOfAgency\"}}"));
            var json = $"{{\"version\":1,\"policies\":[{{\"ladder\":{{\"id\":\"l\",\"steps\":[{steps}]}}}}]}}";
            return () => PolicyJson.Read(json);
        },
        ["events of a dossier in JSON"] = n =>
        {
            var header = new DossierHeader("x", "1.001193", "one-stop", "one-stop", "hộ tịch", Channel.Counter);
            var json = DossiersJson.Write([Dossier.Replay(header, Enumerable.Range(0, n).Select(i => new StepRecorded(new LocalDateTime(2025, 7, 1, 8, 0).PlusMinutes(i), "step")))]);
            return () => DossiersJson.Read(json);
        },
    };

    /// <summary>Every list of every document that there is a reader for.</summary>
    private static readonly Dictionary<string, (Type Reader, object[] Place)> Lists = JsonSamples.Documents
        .SelectMany(document => ListsOf(JsonNode.Parse(document.Value)).Select(place => (document.Key, Place: place)))
        .ToDictionary(list => $"{list.Key.Name} {string.Join('.', list.Place)}", list => list);

    public static TheoryData<string> Names => [.. Readings.Keys];

    public static TheoryData<string> NamesOfLists => [.. Lists.Keys];

    /// <summary>The work of a name for so many things, prepared; also called by the name of the method in a copy that counts.</summary>
    public static Func<object> Work(string name, int size) => Readings.TryGetValue(name, out var reading) ? reading(size) : Longer(Lists[name], size);

    [Theory, MemberData(nameof(Names))]
    public void What_a_reader_does_grows_as_its_input(string name) =>
        Counted.AssertGrowsAsItsInput(name, Counted.Operations(typeof(LinearityTests), name, 512, 1_024, 2_048, 4_096), "operations");

    [Theory, MemberData(nameof(NamesOfLists))]
    public void What_a_reader_of_JSON_does_grows_as_any_list_of_its_document(string name) =>
        Counted.AssertGrowsAsItsInput(name, Counted.Operations(typeof(LinearityTests), name, 256, 512, 1_024, 2_048), "operations");

    [Theory, MemberData(nameof(Names))]
    public void What_a_reader_makes_grows_as_its_input(string name)
    {
        _ = Readings[name](64)();
        Counted.AssertGrowsAsItsInput(name, [.. new[] { 1_024, 2_048, 4_096, 8_192 }.Select(n => MadeBy(Readings[name](n)))], "bytes");
    }

    [Fact]
    public void A_share_with_more_digits_than_are_read_is_refused()
    {
        var nines = new string('9', 9_990);
        Assert.True(Of($"0.{nines}").IsSuccess);
        Assert.Equal("policy.figure.range", Assert.Single(Of($"0.{nines}{nines}").Problems).Code);

        static Results.Result<Rules.Policies.PolicyHistory> Of(string value) =>
            PolicyJson.Read($"{{\"version\":1,\"policies\":[{{\"onTimeRate\":{{\"value\":\"{value}\"}}}}]}}");
    }

    private static string Moment(int i) => new LocalDateTime(2012, 1, 4, 10, 0).PlusMinutes(i).ToString("uuuu-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static Func<object> Members(int n, string name)
    {
        var json = $"{{\"version\":1,{string.Join(',', Enumerable.Range(n, n).Select(i => $"\"{name}{i}\":0"))},\"dossiers\":[]}}";
        return () => DossiersJson.Read(json);
    }

    private static Func<object> Log(int n, Func<int, string> row)
    {
        var log = Encoding.UTF8.GetBytes(Logs.Of(Enumerable.Range(0, n).Select(row)));
        return () => Logs.TryRead(log);
    }

    private static long MadeBy(Func<object> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(read());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Func<object> Longer((Type Reader, object[] Place) list, int size)
    {
        var document = JsonNode.Parse(JsonSamples.Documents[list.Reader])!;
        var items = list.Place.Aggregate(document, (node, step) => step is int index ? node[index]! : node[(string)step]!).AsArray();
        for (var (i, first) = (0, items.Count); items.Count < size; i++)
        {
            items.Add(items[i % first]?.DeepClone());
        }

        var (reader, utf8) = (JsonSamples.Readers.First(method => method.DeclaringType == list.Reader), Encoding.UTF8.GetBytes(document.ToJsonString()));
        return () => JsonSamples.Read(reader, utf8);
    }

    private static IEnumerable<object[]> ListsOf(JsonNode? node, params object[] place) => node switch
    {
        JsonObject members => members.SelectMany(member => ListsOf(member.Value, [.. place, member.Key])),
        JsonArray { Count: > 0 } items => ListsOf(items[0], [.. place, 0]).Prepend(place),
        _ => [],
    };
}
