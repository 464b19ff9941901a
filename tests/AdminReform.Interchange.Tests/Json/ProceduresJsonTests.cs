using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using AdminReform.Interchange.Json.Procedures;
using AdminReform.Procedures;
using AdminReform.Results;

namespace AdminReform.Interchange.Json;

public sealed class ProceduresJsonTests
{
    private static readonly string Sample = ProceduresJson.Write(StarterCatalogue.Entries.Select(entry => entry.Procedure));

    [Property(Arbitrary = [typeof(ProcedureArbitraries)], EndSize = 4)]
    public void Writing_and_reading_is_the_identity(Procedure[] procedures)
    {
        var result = ProceduresJson.Read(ProceduresJson.Write(procedures));

        Assert.Equal(procedures, result.Value);
    }

    [Fact]
    public void The_starter_catalogue_survives_both_ways_and_as_a_stream()
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample)]);

        Assert.Equal(StarterCatalogue.Entries.Select(entry => entry.Procedure), ProceduresJson.Read(Sample).Value);
        Assert.Equal(StarterCatalogue.Entries.Select(entry => entry.Procedure), ProceduresJson.Read(stream).Value);
    }

    [Fact]
    public void The_shape_of_a_document_is_stable() => Assert.Equal(
        """
        {
          "version": 1,
          "procedures": [
            {
              "code": "1.001022",
              "versions": [
                {
                  "validity": {
                    "from": "2025-07-01"
                  },
                  "name": {
                    "vi": "Thủ tục đăng ký nhận cha, mẹ, con",
                    "en": "Registration of recognition of a parent or child"
                  },
                  "field": {
                    "vi": "Hộ tịch",
                    "en": "Civil status"
                  },
                  "levels": [
                    "commune"
                  ],
                  "limits": [
                    {
                      "id": "usual",
                      "limit": {
                        "amount": 3,
                        "unit": "workingDay"
                      },
                      "effect": "whole"
                    },
                    {
                      "id": "verification",
                      "limit": {
                        "amount": 5,
                        "unit": "workingDay"
                      },
                      "when": [
                        {
                          "factor": "verification",
                          "anyOf": [
                            "yes"
                          ]
                        }
                      ],
                      "effect": "addition"
                    }
                  ],
                  "hasFee": true
                }
              ]
            }
          ]
        }
        """,
        ProceduresJson.Write([Plain(StarterCatalogue.Find(ProcedureCode.Parse("1.001022"))!.Procedure)]));

    [Fact]
    public void Members_that_are_not_known_are_skipped()
    {
        var json = JsonNode.Parse(Sample)!;
        json["comment"] = "later";
        json["procedures"]![0]!["colour"] = new JsonObject { ["deep"] = new JsonArray(1, 2) };

        Assert.True(ProceduresJson.Read(json.ToJsonString()).IsSuccess);
    }

    [Theory]
    [InlineData("", "json.malformed", "$")]
    [InlineData("null", "json.missing", "$")]
    [InlineData("[]", "json.malformed", "$")]
    [InlineData("{}", "json.version", "$.version")]
    [InlineData("{\"version\":2}", "json.version", "$.version")]
    [InlineData("{\"version\":1}", "json.missing", "$.procedures")]
    [InlineData("{\"version\":\"1\"}", "json.malformed", "$.version")]
    [InlineData("{\"version\":1,\"version\":1}", "json.malformed", "$.version")]
    [InlineData("{\"version\":1,\"procedures\":[null]}", "json.missing", "$.procedures[0]")]
    [InlineData("{\"version\":1,\"procedures\":[{}]}", "json.missing", "$.procedures[0].code")]
    [InlineData("{\"version\":1,\"procedures\":[{\"code\":\"1.00x193\"}]}", "procedure.code.form", "$.procedures[0].code")]
    [InlineData("{\"version\":1,\"procedures\":[{\"code\":\"\\ud800\"}]}", "json.malformed", "$.procedures[0].code")]
    [InlineData("{\"version\":1,\"procedures\":[{\"code\":7}]}", "json.malformed", "$.procedures[0].code")]
    [InlineData("{\"version\":1,\"procedures\":[{\"versions\":[{\"validity\":{\"from\":\"2026-02-30\"}}]}]}", "json.date.none", "$.procedures[0].versions[0].validity.from")]
    [InlineData("{\"version\":1,\"procedures\":[]}x", "json.malformed", "$")]
    [InlineData("{\"version\":1,\"procedures\":[{\"repeal\":{\"kind\":\"Repeal\"}}]}", "json.name", "$.procedures[0].repeal.kind")]
    [InlineData("{\"version\":1,\"procedures\":[{\"repeal\":{\"kind\":3}}]}", "json.malformed", "$.procedures[0].repeal.kind")]
    public void A_document_that_cannot_be_read_says_where(string json, string code, string path)
    {
        Assert.Contains((code, path), ProceduresJson.Read(json).Problems.Select(problem => (problem.Code, problem.Path)));
    }

    [Fact]
    public void Everything_that_is_missing_or_malformed_is_told_at_once()
    {
        var result = ProceduresJson.Read(
            """
            {"version":1,"procedures":[{"code":"1","versions":[{
              "validity":{"from":"2026-07-01","to":"2026-06-30"},"name":{"en":"Name"},"field":{"vi":"a","en":"b"},
              "levels":["commune","village"],
              "limits":[{"id":"a","limit":{"amount":0,"unit":"day"}},{"limit":{"unit":"sameDay"}},{"id":"b","limit":{"unit":"week"}}],
              "serviceLevel":{"scale":"levels2011","level":5},"basis":[{"number":"x"}]}]}]}
            """);

        Assert.Equal(
            [
                "$.procedures[0].code", "$.procedures[0].versions[0].validity.to", "$.procedures[0].versions[0].name.vi",
                "$.procedures[0].versions[0].levels[1]", "$.procedures[0].versions[0].limits[0].limit.amount",
                "$.procedures[0].versions[0].limits[1].id", "$.procedures[0].versions[0].limits[2].limit.amount",
                "$.procedures[0].versions[0].serviceLevel.level", "$.procedures[0].versions[0].basis[0].number",
                "$.procedures[0].versions[0].basis[0].title", "$.procedures[0].versions[0].basis[0].inForceFrom",
            ],
            result.Problems.Select(problem => problem.Path));
    }

    [Fact]
    public void A_document_that_is_too_large_is_turned_away_before_it_is_read()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Sample));

        Assert.Equal("json.size", ProceduresJson.Read(Sample, new JsonLimits(MaximumBytes: 100)).Problems.Single().Code);
        Assert.Equal("json.size", ProceduresJson.Read(stream, new JsonLimits(MaximumBytes: 100)).Problems.Single().Code);
        Assert.InRange(stream.Position, 0, 100_000);
    }

    [Theory]
    [InlineData(33, "json.depth")]
    [InlineData(1_000_000, "json.depth")]
    [InlineData(31, "json.malformed")]
    public void A_document_that_is_too_deep_is_turned_away_before_it_is_read(int depth, string code) =>
        Assert.Equal(code, ProceduresJson.Read("{\"x\":" + new string('[', depth - 1)).Problems.Single().Code);

    [Fact]
    public void Brackets_within_text_are_no_depth() =>
        Assert.True(ProceduresJson.Read("{\"version\":1,\"procedures\":[],\"note\":\"" + new string('[', 500) + "\\\"{{{\"}").IsSuccess);

    [Property(MaxTest = 150)]
    public void No_change_of_a_character_makes_the_reader_throw(ushort place, char c)
    {
        var json = ProceduresJson.Write(StarterCatalogue.Entries.Take(2).Select(entry => entry.Procedure));
        var at = place % json.Length;

        var result = ProceduresJson.Read(json.Remove(at, 1).Insert(at, c.ToString(CultureInfo.InvariantCulture)));

        Assert.All(result.Problems, problem => Assert.StartsWith("$", problem.Path, StringComparison.Ordinal));
    }

    [Property(MaxTest = 300)]
    public void No_bytes_make_the_reader_throw(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);

        Assert.Equal(ResultStatus.Invalid, ProceduresJson.Read(stream).Status);
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, 0)]
    [InlineData(10, 65)]
    public void Limits_that_make_no_sense_are_refused(int bytes, int depth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonLimits(bytes, depth));

    private static Procedure Plain(Procedure procedure) => procedure with
    {
        Versions =
        [
            procedure.Versions[0] with
            {
                Basis = [],
                Factors = [],
                Limits = [.. procedure.Versions[0].Limits.Select(limit => limit with { Basis = null, Wording = null })],
            },
        ],
    };
}
