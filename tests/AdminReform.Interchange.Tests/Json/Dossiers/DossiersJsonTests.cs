using System.Text;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;
using static AdminReform.Dossiers.DossierExamples;

namespace AdminReform.Interchange.Json.Dossiers;

public class DossiersJsonTests
{
    private const string Smallest =
        """{"version":1,"dossiers":[{"id":"x","procedure":"p","receivingUnit":"r","resolvingUnit":"r","field":"","channel":"online","events":[EVENTS]}]}""";

    [Property(MaxTest = 200, Arbitrary = [typeof(DossierArbitraries)])]
    public void Any_history_survives_both_ways(History first, History second)
    {
        ValueList<Dossier> dossiers = [Dossier.Replay(Header, first.Events), Dossier.Replay(Header with { Id = "2", Code = null, Applicant = null }, second.Events)];

        var read = DossiersJson.Read(DossiersJson.Write(dossiers)).Value;

        Assert.Equal(dossiers, read);
        Assert.Equal(dossiers.Select(dossier => dossier.Irregularities), read.Select(dossier => dossier.Irregularities));
    }

    [Fact]
    public void The_names_in_the_document_are_stable() => Assert.Equal(
        """
        {"version":1,"dossiers":[{"id":"000.00.01.H26-250701-0033","code":"000.00.01.H26-250701-0033","procedure":"1.001193",
        "receivingUnit":"H26.12","resolvingUnit":"H26.12.3","field":"Hộ tịch","channel":"counter","officer":"officer-7","applicant":"a-81f2","events":[
        {"type":"submitted","at":"2025-07-01T08:00:00"},
        {"type":"accepted","at":"2025-07-01T08:20:00","limit":{"amount":10,"unit":"workingDay"}},
        {"type":"forwarded","at":"2025-07-01T10:00:00","unit":"H26.12.3","officer":"officer-9"},
        {"type":"supplementAsked","at":"2025-07-03T09:00:00"},
        {"type":"supplemented","at":"2025-07-10T09:00:00"},
        {"type":"forwarded","at":"2025-07-15T14:00:00","unit":"H26.12.4"},
        {"type":"resultReady","at":"2025-07-22T10:00:00","outcome":"granted"},
        {"type":"returned","at":"2025-07-23T09:30:00"}]}]}
        """.ReplaceLineEndings(""),
        DossiersJson.Write([After(Typical())]));

    [Fact]
    public void Every_kind_of_event_has_its_name() => Assert.Equal(
        [
            "submitted", "accepted", "refusedAtIntake", "forwarded", "supplementAsked", "supplemented", "dutyAsked", "dutyMet", "opinionAsked",
            "opinionGiven", "extended", "withdrawalAsked", "withdrawalDropped", "stopped", "closed", "resultReady", "returned", "correctionAsked",
            "corrected", "noted", "takenBack", "receivedByCompetent", "statusTold", "paid",
        ],
        Enum.GetValues<DossierEventKind>().Select(kind =>
            DossiersJson.Write([Dossier.Replay(Header, [DossierArbitraries.Event(kind, Start, 1)])]).Split("\"type\":\"")[1].Split('"')[0]));

    [Fact]
    public void A_dossier_that_stands_twice_is_told_with_its_place()
    {
        var (one, other) = (After(Typical()), Dossier.Replay(Header with { Id = "2" }, Typical()));

        var problems = DossiersJson.Read(DossiersJson.Write([one, other, one, one])).Problems;

        Assert.Equal([("dossier.twice", "$.dossiers[2].id"), ("dossier.twice", "$.dossiers[3].id")], problems.Select(problem => (problem.Code, problem.Path)));
    }

    [Fact]
    public void A_taking_back_holds_the_event_and_who_and_why()
    {
        var asked = new SupplementAsked(new(2025, 7, 3, 9, 0), "thiếu giấy tờ");
        var back = new TakenBack(new(2025, 7, 4, 8, 0), asked, "officer-9", "nhầm hồ sơ");
        var dossier = Dossier.Replay(Header, [.. Typical().Take(3), asked, back, new TakenBack(new(2025, 7, 4, 9, 0), back, "officer-9", "đúng hồ sơ")]);

        var json = DossiersJson.Write([dossier]);

        Assert.Contains(
            """{"type":"takenBack","at":"2025-07-04T08:00:00","reason":"nhầm hồ sơ","event":{"type":"supplementAsked","at":"2025-07-03T09:00:00","reason":"thiếu giấy tờ"},"by":"officer-9"}""",
            json, StringComparison.Ordinal);
        Assert.Equal([dossier], DossiersJson.Read(json).Value);
    }

    [Fact]
    public void Streams_hold_the_same_document()
    {
        var dossier = After(Typical());
        using var stream = new MemoryStream();
        DossiersJson.Write(stream, [dossier]);

        Assert.Equal(DossiersJson.Write([dossier]), Encoding.UTF8.GetString(stream.ToArray()));
        stream.Position = 0;
        Assert.Equal([dossier], DossiersJson.Read(stream).Value);
    }

    [Fact]
    public void Unknown_members_are_skipped_and_events_may_come_in_any_member_order()
    {
        var json = Smallest.Replace("EVENTS", """{"later":{"a":[1]},"at":"2025-07-01T08:00:00","type":"submitted"}""", StringComparison.Ordinal)
            .Replace("\"version\":1", "\"new\":null,\"version\":1", StringComparison.Ordinal);

        Assert.Equal([new Submitted(Start)], Assert.Single(DossiersJson.Read(json).Value).Events);
    }

    [Theory]
    [InlineData("""{"at":"2025-07-01T08:00:00"}""", "json.missing", "$.dossiers[0].events[0].type")]
    [InlineData("""{"type":"closed"}""", "json.missing", "$.dossiers[0].events[0].at")]
    [InlineData("""{"type":"forwarded","at":"2025-07-01T08:00:00"}""", "json.missing", "$.dossiers[0].events[0].unit")]
    [InlineData("""{"type":"forwarded","at":"2025-07-01T08:00:00","unit":" "}""", "json.empty", "$.dossiers[0].events[0].unit")]
    [InlineData("""{"type":"extended","at":"2025-07-01T08:00:00"}""", "json.missing", "$.dossiers[0].events[0].newDue")]
    [InlineData("""{"type":"opinionGiven","at":"2025-07-01T08:00:00"}""", "json.missing", "$.dossiers[0].events[0].agency")]
    [InlineData("""{"type":"noted","at":"2025-07-01T08:00:00"}""", "json.missing", "$.dossiers[0].events[0].step")]
    [InlineData("""{"type":"accepted","at":"2025-07-01T08:00:00","regime":"x"}""", "dossier.regime.unknown", "$.dossiers[0].events[0].regime")]
    [InlineData("""{"type":"accepted","at":"2025-07-01T08:00:00","limit":{"unit":"day"}}""", "json.missing", "$.dossiers[0].events[0].limit.amount")]
    [InlineData("""{"type":"accepted","at":"2025-07-01T08:00:00","promised":"soon"}""", "json.due", "$.dossiers[0].events[0].promised")]
    [InlineData("""{"type":"submitted","at":"2025-07-32T08:00:00"}""", "json.date.none", "$.dossiers[0].events[0].at")]
    [InlineData("""{"type":"burnt","at":"2025-07-01T08:00:00"}""", "json.name", "$.dossiers[0].events[0].type")]
    [InlineData("""{"type":2,"at":"2025-07-01T08:00:00"}""", "json.malformed", "$.dossiers[0].events[0].type")]
    [InlineData("""{"type":"takenBack","at":"2025-07-01T08:00:00","by":"x","reason":"y"}""", "json.missing", "$.dossiers[0].events[0].event")]
    [InlineData("""{"type":"takenBack","at":"2025-07-01T08:00:00","by":"x","reason":"y","event":{"type":"closed"}}""", "json.missing", "$.dossiers[0].events[0].event.at")]
    [InlineData("""{"type":"takenBack","at":"2025-07-01T08:00:00","by":" ","reason":"y","event":{"type":"closed","at":"2025-07-01T08:00:00"}}""", "json.empty", "$.dossiers[0].events[0].by")]
    [InlineData("null", "json.missing", "$.dossiers[0].events[0]")]
    [InlineData("[]", "json.malformed", "$.dossiers[0].events[0]")]
    public void A_malformed_event_is_told_with_its_path(string item, string code, string path)
    {
        var problem = Assert.Single(DossiersJson.Read(Smallest.Replace("EVENTS", item, StringComparison.Ordinal)).Problems);

        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    [Fact]
    public void Everything_that_is_missing_is_told_at_once()
    {
        var result = DossiersJson.Read("""{"version":1,"dossiers":[{"code":"?","applicant":"001085012345"}]}""");

        Assert.Equal(ResultStatus.Invalid, result.Status);
        Assert.Equal(
            ["applicant", "channel", "code", "events", "field", "id", "procedure", "receivingUnit", "resolvingUnit"],
            result.Problems.Select(problem => problem.Path.Split('.')[^1]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "json.malformed")]
    [InlineData("null", "json.missing")]
    [InlineData("{", "json.malformed")]
    [InlineData("""{"version":2,"dossiers":[]}""", "json.version")]
    [InlineData("""{"dossiers":[]}""", "json.version")]
    [InlineData("""{"version":1}""", "json.missing")]
    public void A_document_that_is_none_is_one_problem(string json, string code) =>
        Assert.Equal(code, Assert.Single(DossiersJson.Read(json).Problems).Code);

    [Fact]
    public void Depth_size_and_the_number_of_events_are_bounded()
    {
        var deep = Smallest.Replace("EVENTS", string.Concat(Enumerable.Repeat("""{"x":""", 40)) + "1" + new string('}', 40), StringComparison.Ordinal);
        var many = Smallest.Replace(
            "EVENTS", string.Join(',', Enumerable.Repeat("""{"type":"closed","at":"2025-07-01T08:00:00"}""", DossiersJson.MaximumEvents + 1)), StringComparison.Ordinal);

        Assert.Equal("json.depth", Assert.Single(DossiersJson.Read(deep).Problems).Code);
        Assert.Equal("json.size", Assert.Single(DossiersJson.Read(Smallest, new JsonLimits(MaximumBytes: 40)).Problems).Code);
        Assert.Equal("dossier.events.too-many", Assert.Single(DossiersJson.Read(many).Problems).Code);
    }

    [Fact]
    public void A_regime_is_found_again_by_its_name()
    {
        var known = Regimes.Known.At(new(2025, 7, 1));
        var own = known with { Id = "tỉnh", Validity = new(new(2025, 10, 1)) };
        var regimes = Regimes.Known.With(own);
        var dossier = After(new Accepted(Start, Regime: regimes.All.Single(one => one.Id == "tỉnh")));

        Assert.Equal([dossier], DossiersJson.Read(DossiersJson.Write([dossier]), regimes: regimes).Value);
        Assert.False(DossiersJson.Read(DossiersJson.Write([dossier])).IsSuccess);
    }

    [Fact]
    public void Letters_that_were_typed_apart_are_read_as_one()
    {
        var apart = Smallest.Replace("EVENTS", "", StringComparison.Ordinal)
            .Replace("\"field\":\"\"", "\"field\":\"H\u006F\u0323\u0302 t\u0069\u0323ch\"", StringComparison.Ordinal);

        Assert.Equal("Hộ tịch", Assert.Single(DossiersJson.Read(apart).Value).Field);
    }

    [Fact]
    public void Half_a_character_is_told_with_its_path() => Assert.Equal(
        "$.dossiers[0].field",
        Assert.Single(DossiersJson.Read(Smallest.Replace("\"field\":\"\"", """ "field":"\ud800" """, StringComparison.Ordinal).Replace("EVENTS", "", StringComparison.Ordinal)).Problems).Path);
}
