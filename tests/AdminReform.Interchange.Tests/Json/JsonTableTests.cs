using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using AdminReform.Interchange.Json.Dossiers;

namespace AdminReform.Interchange.Json;

/// <summary>The table of a document holds what System.Text.Json finds in it, and refuses what it refuses, at the same place.</summary>
public sealed class JsonTableTests
{
    // Few signs and many of them of JSON itself, so that names come again, escaped and not, and lists and objects close now and then.
    private static readonly string[] Pieces =
    [
        "{", "{", "{", "}", "}", "}", "[", "[", "]", "]", ":", ",", ",", ",", "\"a\":", "\"a\":", "\"\\u0061\":", "\"b\":", "\"đ\":", "\"\\u0111\":", "\"\":", "\"\\ud800\":",
        "\"a\"", "\"\\n\"", "\"\\udc00\"", "1", "-2.50e3", "true", "false", "null", " ", "\n", "// c\n", "/* c */", "tru", "\"", "\\", "01",
    ];

    [Property(MaxTest = 30_000)]
    public void Any_text_is_read_or_refused_as_a_document_is(byte[] pieces, bool isLenient, PositiveInt depth) =>
        Same(Encoding.UTF8.GetBytes(string.Concat(pieces.Select(piece => Pieces[piece % Pieces.Length]))), isLenient, depth.Get % 5 + 1);

    [Property(MaxTest = 5_000, Arbitrary = [typeof(JsonTree)])]
    public void A_document_with_some_bytes_changed_is_read_or_refused_as_before(JsonTree tree, (ushort Place, byte Byte)[] edits, bool isLenient)
    {
        var json = Encoding.UTF8.GetBytes(tree.Text);
        Same(json, isLenient, 64);
        foreach (var (place, change) in edits.Take(2))
        {
            json[place % json.Length] = change;
        }

        Same(json, isLenient, 64);
    }

    // On both sides of the number from which on names are looked up.
    [Property(MaxTest = 2_000)]
    public void A_name_that_stands_twice_is_found_among_many(byte count, (byte Name, bool IsEscaped, byte Place)[] more)
    {
        var all = Enumerable.Range(0, count % 40).Select(number => $"\"n{number}\":{{\"n0\":[]}}").ToList();
        foreach (var (name, isEscaped, place) in more.Take(3))
        {
            all.Insert(place % (all.Count + 1), $"\"{(isEscaped ? @"\u006e" : "n")}{name % 80}\":{{}}");
        }

        Same(Encoding.UTF8.GetBytes($"[{{{string.Join(",", all)}}},{{\"n1\":1}}]"), false, 64);
    }

    // The list is a value too.
    [Theory]
    [InlineData(1 << 19, 65_535, false)]
    [InlineData(1 << 19, 65_536, true)]
    [InlineData(1 << 18, 65_535, false)]
    [InlineData(1 << 20, 131_071, false)]
    [InlineData(1 << 20, 131_072, true)]
    public void A_document_may_have_an_eighth_as_many_values_and_names_as_bytes(int bytes, int zeros, bool isRefused)
    {
        var problem = Assert.Single(DossiersJson.Read($"[{string.Join(',', Enumerable.Repeat('0', zeros))}]", new JsonLimits(bytes)).Problems);
        Assert.Equal(isRefused ? "json.size" : "json.malformed", problem.Code);
    }

    [Fact]
    public void Values_that_take_little_room_are_refused_before_they_take_much()
    {
        var json = new byte[16 << 20];
        json.AsSpan().Fill((byte)',');
        for (var place = 1; place < json.Length; place += 2)
        {
            json[place] = (byte)'0';
        }

        json[0] = (byte)'[';
        using var stream = new MemoryStream(json);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("json.size", Assert.Single(DossiersJson.Read(stream, new JsonLimits(16 << 20)).Problems).Code);

        // Twice what the document takes while it is read, and twice that of its table.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100 << 20);
    }

    private static void Same(byte[] json, bool isLenient, int depth)
    {
        var comments = isLenient ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow;
        var expected = Record.Exception(() =>
        {
            using var document = JsonDocument.Parse(json, new() { AllowDuplicateProperties = false, AllowTrailingCommas = isLenient, CommentHandling = comments, MaxDepth = depth });
            using var table = JsonTable.Of(json, new() { AllowTrailingCommas = isLenient, CommentHandling = comments, MaxDepth = depth });
            Same(document.RootElement, table.Root);
        });
        if (expected is Xunit.Sdk.XunitException)
        {
            throw expected;
        }

        var found = Record.Exception(() => JsonTable.Of(json, new() { AllowTrailingCommas = isLenient, CommentHandling = comments, MaxDepth = depth }).Dispose());
        Assert.Equal((expected as JsonException)?.LineNumber, (found as JsonException)?.LineNumber);
        Assert.Equal((expected as JsonException)?.BytePositionInLine, (found as JsonException)?.BytePositionInLine);
        Assert.Equal((expected is null, expected is JsonException), (found is null, found is JsonException));
    }

    private static void Same(JsonElement expected, JsonCell found)
    {
        Assert.Equal(expected.ValueKind, found.Kind);
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new JsonMembers(found);
                Assert.Equal(expected.EnumerateObject().Select(member => NullIfBroken(() => member.Name)), found.Members().Select(member => member.Name));
                foreach (var (member, (name, value)) in expected.EnumerateObject().Zip(found.Members()))
                {
                    Same(member.Value, value);
                    Assert.True(name is null || (members.TryGet(name, out var same) && same == value));
                }

                break;
            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), found.Count);
                Assert.All(expected.EnumerateArray().Zip(found.Items()), pair => Same(pair.First, pair.Second));
                break;
            case JsonValueKind.String:
                Assert.Equal(NullIfBroken(expected.GetString), found.Text);
                break;
            default:
                Assert.Equal(JsonMarshal.GetRawUtf8Value(expected).ToArray(), found.Written.ToArray());
                break;
        }
    }

    private static string? NullIfBroken(Func<string?> text)
    {
        try
        {
            return text();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A tree of values as text.</summary>
    public sealed record JsonTree(string Text)
    {
        private static readonly string[] Leaves = ["null", "true", "false", "0", "-12.5E+3", "\"\"", "\"Hộ tịch\"", "\"\\u1ed9\\t\\\"\"", "[]", "{}"];

        /// <summary>Of a small depth.</summary>
        public static Arbitrary<JsonTree> Any() => (from text in Of(3) select new JsonTree(text)).ToArbitrary();

        private static Gen<string> Of(int depth) => depth == 0 ? Gen.Elements(Leaves) : Gen.OneOf(
            Gen.Elements(Leaves),
            from items in Of(depth - 1).ArrayOf() select $"[{string.Join(",", items.Take(5))}]",
            from members in Of(depth - 1).ArrayOf() select $"{{{string.Join(",\n", members.Take(20).Select((value, index) => $"\"m{index}\": {value}"))}}}");
    }
}
