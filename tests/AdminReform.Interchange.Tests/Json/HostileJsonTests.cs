using System.Globalization;
using System.Reflection;
using System.Text;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Interchange.Json.Procedures;
using AdminReform.Results;

namespace AdminReform.Interchange.Json;

/// <summary>Whatever bytes come, every public reader answers with problems and never with an exception.</summary>
public sealed class HostileJsonTests
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "-0", "1e999999", "-1e-999999", "99999999999999999999999999999999999999999999999999", "1.5", "2147483648", "NaN", "Infinity",
        "\"\"", "\" \"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"9999-12-31\"", "\"-9998-01-01\"", "\"0000-01-01\"", "\"2026-02-30\"",
        "\"9999-12-31T23:59:59.999999999\"", "\"1/0\"", "\"0/QĐ-UBND\"", "\"999999999999999999999999999999999999/1\"", "\"1e400%\"", "[]", "{}", "[null]", "[[]]", "[{}]",
        "{\"\":1}", "{\"\\ud800\":1}", "{\"a\":1,\"a\":1}", "{\"a\":1,\"\\u0061\":1}", "'x'", "", "\uFEFF1", "/* */1", "[1,]",
    ];

    public static TheoryData<string> All => [.. JsonSamples.Readers.Select(Name)];

    [Fact]
    public void Every_reader_has_a_document_that_it_reads()
    {
        Assert.Equal(JsonSamples.Readers.Select(reader => reader.DeclaringType!).ToHashSet(), JsonSamples.Documents.Keys.ToHashSet());
        Assert.All(JsonSamples.Readers, reader => Assert.Equal(ResultStatus.Ok, JsonSamples.Read(reader, Document(reader)).Status));
    }

    [Property(MaxTest = 2000)]
    public void No_change_of_a_document_makes_a_reader_throw(ushort which, (ushort Place, byte Change)[] edits)
    {
        var reader = JsonSamples.Readers[which % JsonSamples.Readers.Length];
        var json = edits.Take(3).Aggregate(Document(reader), (bytes, edit) => Edit(bytes, edit.Place, edit.Change));

        Answers(reader, json);
    }

    [Property(MaxTest = 500)]
    public void No_bytes_make_a_reader_throw(ushort which, byte[] bytes) => Answers(JsonSamples.Readers[which % JsonSamples.Readers.Length], bytes);

    [Theory, MemberData(nameof(All))]
    public void Known_ways_to_break_a_reader_do_not(string name)
    {
        var reader = JsonSamples.Readers.First(reader => Name(reader) == name);
        var document = Encoding.UTF8.GetString(Document(reader));
        byte[][] inputs =
        [
            [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], Encoding.Unicode.GetBytes(document), [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(document)],
            Encoding.UTF32.GetBytes(document), [.. "{\""u8, 0xC3, 0x28, .. "\":1}"u8], [.. "{\"version\":\""u8, 0xED, 0xA0, 0x80, .. "\"}"u8],
            .. new[]
            {
                new string('[', 1_000_000), string.Concat(Enumerable.Repeat("{\"a\":", 200_000)), "{\"version\":1,\"version\":1}", "{\"\\ud800\":1}", "{\"\\ud800\":1,\"\\ud800\":2}",
                "{\"version\":NaN}", "{\"version\":1e999999}", $"{{\"version\":{new string('9', 100_000)}}}", "[]", "null", "\"\"", "7",
            }.Select(Encoding.UTF8.GetBytes),
        ];

        Assert.All(inputs, input => Assert.False(Answers(reader, input)));
        Assert.Equal(ResultStatus.Ok, JsonSamples.Read(reader, [0xEF, 0xBB, 0xBF, .. Document(reader)]).Status);
    }

    // Ten million problems once took 4 GB: what is held does not follow what is wrong.
    [Theory]
    [InlineData(100_000)]
    [InlineData(400_000)]
    public void Problems_without_end_are_counted_and_not_held(int nulls)
    {
        var json = Encoding.UTF8.GetBytes($"{{\"version\":1,\"procedures\":[{string.Join(',', Enumerable.Repeat("null", nulls))}]}}");
        using var stream = new MemoryStream(json);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var problems = ProceduresJson.Read(stream).Problems;

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16L * json.Length + 2_000_000);
        Assert.Equal(JsonLimits.UsualProblems + 1, problems.Count);
        Assert.Equal(("problems.more", $"There are {nulls - JsonLimits.UsualProblems} more problems, which are not listed."), (problems[^1].Code, problems[^1].Message.English));
    }

    [Theory, MemberData(nameof(All))]
    public void The_caller_says_how_many_problems_are_listed(string name)
    {
        var reader = JsonSamples.Readers.First(reader => Name(reader) == name);
        var limits = new JsonLimits(MaximumProblems: 1);

        var problems = JsonSamples.Read(reader, Encoding.UTF8.GetBytes("{\"version\":7,\"policies\":[{},7,8],\"outputs\":[7,8]}"), limits).Problems;

        Assert.Equal("problems.more", problems[^1].Code);
        Assert.Equal(2, problems.Count);
    }

    [Fact]
    public void A_member_that_stands_twice_is_named_with_its_path()
    {
        var problem = Assert.Single(DossiersJson.Read("""{"version":1,"dossiers":[{},{"a":[{}],"id":"x","i\u0064":"y"}]}""").Problems);

        Assert.Equal(("json.malformed", "$.dossiers[1].id"), (problem.Code, problem.Path));
        Assert.Contains("“id”", problem.Message.English, StringComparison.Ordinal);
    }

    // Whether the document was read; when not, every problem has a code and a place.
    private static bool Answers(MethodInfo reader, byte[] json)
    {
        var (status, problems) = JsonSamples.Read(reader, json);
        Assert.Equal(status == ResultStatus.Ok, problems.Count == 0);
        Assert.All(problems, problem => Assert.True(problem.Code == "problems.more" || problem.Path.StartsWith('$'), problem.ToString()));
        return status == ResultStatus.Ok;
    }

    private static byte[] Document(MethodInfo reader) => Encoding.UTF8.GetBytes(JsonSamples.Documents[reader.DeclaringType!]);

    private static string Name(MethodInfo reader) =>
        string.Create(CultureInfo.InvariantCulture, $"{reader.DeclaringType!.Name}({reader.GetParameters()[0].ParameterType.Name})");

    // Puts another value or byte where a value or byte stands.
    private static byte[] Edit(byte[] json, int place, byte change)
    {
        if (json.Length == 0)
        {
            return json;
        }

        var at = place % json.Length;
        switch (change % 5)
        {
            case 0:
                return [.. json[..at], .. json[(at + 1)..]];
            case 1:
                return [.. json[..at], change, .. json[at..]];
            case 2:
                return json[..at];
            default:
                var from = Array.IndexOf(json, (byte)':', at) + 1;
                var to = from;
                while (to < json.Length && !",}]"u8.Contains(json[to]))
                {
                    to++;
                }

                return from == 0 ? json : [.. json[..from], .. Encoding.UTF8.GetBytes(Values[(place + change) % Values.Length]), .. json[to..]];
        }
    }
}
