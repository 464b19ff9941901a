using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Dossiers;
using AdminReform.Interchange.Json.Serialization;
using AdminReform.Texts;
using NodaTime.Text;
using static AdminReform.Dossiers.DossierExamples;

namespace AdminReform.Interchange.Json;

/// <summary>What makes reading quick changes nothing that is read or refused.</summary>
public sealed class QuickReadingTests
{
    [Property(MaxTest = 200, Arbitrary = [typeof(DossierArbitraries)])]
    public void Members_may_come_in_any_order(History history, int seed)
    {
        var dossier = Dossier.Replay(Header, history.Events);
        var json = DossiersJson.Write([dossier]);
        var chance = new Random(seed);

        Assert.Equal([dossier], DossiersJson.Read(Shuffled(JsonNode.Parse(json)!, chance).ToJsonString()).Value);
    }

    [Fact]
    public void A_member_is_found_wherever_it_stands_and_however_often_it_is_asked_for()
    {
        using var table = JsonTable.Of("""{"a":1,"b":2,"\u0063":3,"đ":4}"""u8.ToArray(), new());
        var members = new JsonMembers(table.Root);

        Assert.All("acđbbađcabca", name =>
        {
            Assert.True(members.TryGet($"{name}", out var value));
            Assert.Equal([(byte)('1' + "abcđ".IndexOf(name, StringComparison.Ordinal))], value.Written.ToArray());
            Assert.False(members.TryGet($"{name}{name}", out _));
        });
    }

    [Property(MaxTest = 5000)]
    public void A_moment_is_what_its_pattern_reads_and_nothing_else(int moment, (byte Place, byte Sign)[] edits)
    {
        const string signs = "0123456789-:T. Z+t６";
        var text = LocalDateTimePattern.ExtendedIso.Format(Start.PlusSeconds(moment)).ToCharArray();
        foreach (var (place, sign) in edits.Take(3))
        {
            text[place % text.Length] = signs[sign % signs.Length];
        }

        var expected = LocalDateTimePattern.ExtendedIso.Parse(new string(text));
        var json = $$"""{"version":1,"dossiers":[{"id":"1","procedure":"p","receivingUnit":"u","resolvingUnit":"u","field":"","channel":"counter","events":[{"type":"submitted","at":"{{new string(text)}}"}]}]}""";

        var read = DossiersJson.Read(json);

        Assert.Equal(expected.Success, read.IsSuccess);
        if (expected.Success)
        {
            Assert.Equal(new Submitted(expected.Value), Assert.Single(read.Value[0].Events));
        }
        else
        {
            // Ten places of a day that the calendar does not have, and whatever follows.
            var isNoDay = Regex.IsMatch(new string(text), "^[0-9]{4}-[0-9]{2}-[0-9]{2}T") && !LocalDatePattern.Iso.Parse(new string(text, 0, 10)).Success;
            Assert.Equal((isNoDay ? "json.date.none" : "json.moment", "$.dossiers[0].events[0].at"), (read.Problems[0].Code, read.Problems[0].Path));
        }
    }

    // As long as a moment, and no text at all.
    [Theory]
    [InlineData(@"2026-0\udc00\ud8000")]
    [InlineData(@"\ud800\ud800\ud8000")]
    public void Half_a_letter_in_the_place_of_a_moment_is_refused(string text)
    {
        var problem = Assert.Single(DossiersJson.Read(
            $$"""{"version":1,"dossiers":[{"id":"1","procedure":"p","receivingUnit":"u","resolvingUnit":"u","field":"","channel":"counter","events":[{"type":"submitted","at":"{{text}}"}]}]}""").Problems);

        Assert.Equal(("json.malformed", "$.dossiers[0].events[0].at"), (problem.Code, problem.Path));
    }

    // Texts with the same ends, escaped and not, composed and not, with many more than there are places for.
    [Property(MaxTest = 50)]
    public void Texts_that_stand_often_are_the_texts_that_stand_there(NonEmptyString[] some, ushort many)
    {
        string[] texts = [.. some.Take(20).Select(text => text.Get), .. Enumerable.Range(0, many % 3000).Select(number => $"12345678{number % 700}12345678"), "Hộ tịch", "Ho\u0323\u0302 ti\u0323ch"];
        using var table = JsonTable.Of(JsonSerializer.SerializeToUtf8Bytes(texts.Concat(texts)), new());
        var kept = new JsonTexts();

        Assert.Equal(texts.Concat(texts).Select(VietnameseText.Compose), table.Root.Items().Select(kept.Of));
    }

    [Fact]
    public void The_same_unit_of_many_dossiers_is_one_text()
    {
        var read = DossiersJson.Read(DossiersJson.Write(Enumerable.Range(0, 200).Select(id => Dossier.Replay(Header with { Id = $"{id}", Code = null }, Typical())))).Value;

        Assert.All(read, dossier => Assert.Same(read[0].ResolvingUnit, dossier.ResolvingUnit));
    }

    [Fact]
    public void A_serializer_refuses_a_member_that_stands_twice_as_a_document_does()
    {
        var options = new JsonSerializerOptions().ConfigureForAdminReform();

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DossierEvent>(
            """{"type":"submitted","at":"2026-07-06T09:00:00","at":"2026-07-07T09:00:00"}""", options));
    }

    // Many times the first buffer, in pieces as a network gives them.
    [Theory]
    [InlineData(1_000, 1)]
    [InlineData(1_000, 4_099)]
    public void A_document_is_read_in_whatever_pieces_it_comes(int dossiers, int piece)
    {
        Dossier[] many = [.. Enumerable.Range(0, dossiers).Select(id => Dossier.Replay(Header with { Id = $"{id}", Code = null }, Typical()))];
        using var stream = new Pieces(Encoding.UTF8.GetBytes(DossiersJson.Write(many)), piece);

        Assert.Equal(many, DossiersJson.Read(stream).Value);
    }

    private static JsonNode Shuffled(JsonNode node, Random chance) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(_ => chance.Next()).Select(member => KeyValuePair.Create(member.Key, member.Value is { } value ? Shuffled(value, chance) : null))),
        JsonArray items => new JsonArray([.. items.Select(item => Shuffled(item!, chance))]),
        _ => node.DeepClone(),
    };

    private sealed class Pieces(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));
    }
}
