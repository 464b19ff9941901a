using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Indices;
using AdminReform.Information;
using AdminReform.Interchange.Json.Conclusions;
using AdminReform.Interchange.Json.Converters;
using AdminReform.Interchange.Json.Deadlines;
using AdminReform.Interchange.Json.Serialization;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Reports;
using AdminReform.Results;
using AdminReform.Rules;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Rules.Targets;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;
using Result = AdminReform.Results.Result;

namespace AdminReform.Interchange.Json;

/// <summary>A serializer of one's own, told of the library in one call.</summary>
public sealed partial class AdminReformConvertersTests
{
    private static readonly JsonSerializerOptions Options = Relaxed().ConfigureForAdminReform();

    private static readonly JsonSerializerOptions Lenient = new(Options) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly JsonSerializerOptions Vietnamese = Relaxed().ConfigureForAdminReform(Language.Vietnamese);

    private static readonly JsonSerializerOptions English = Relaxed().ConfigureForAdminReform(Language.English);

    /// <summary>Accepted Mon 06/07/2026, five working days: due Mon 13/07/2026, the result on Tue 14/07.</summary>
    private static readonly Dossier Late = Dossier.Replay(
        new DossierHeader("a-1", "1.001193", "H26.1", "H26.12", "Hộ tịch", Channel.Counter),
        [new Accepted(new(2026, 7, 6, 9, 0), TimeLimit.WorkingDays(5)), new Forwarded(new(2026, 7, 6, 10, 0), "H26.12", "an")]);

    private static readonly ReviewResult OfLate = Review.Run(
        Caseload.At(new(2026, 7, 14, 9, 0), [Late], DeadlineCalculator.VietnamCivilService), new(2026, 7, 14, 9, 0));

    public static TheoryData<Type> Enumerations =>
        [.. new[] { typeof(Dossier), typeof(Review), typeof(JsonLimits) }.SelectMany(type => type.Assembly.GetExportedTypes()).Where(type => type.IsEnum)];

    [Theory, MemberData(nameof(Enumerations))]
    public void Every_enumeration_is_written_in_words(Type type)
    {
        foreach (var value in Enum.GetValues(type))
        {
            var json = JsonSerializer.Serialize(value, type, Options);
            Assert.Matches("^\"[a-zA-Z0-9]+\"$", json);
            Assert.Equal(value, JsonSerializer.Deserialize(json, type, Options));
        }
    }

    [Theory, MemberData(nameof(Enumerations))]
    public void A_number_of_an_enumeration_that_is_none_of_its_values_is_refused_both_ways_with_words(Type type)
    {
        var none = Enum.ToObject(type, 97);
        Assert.Contains($"97 is none of the values of {type.Name}", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(none, type, Options)).Message, StringComparison.Ordinal);
        foreach (var json in new[] { "97", "1", "true", "{}" })
        {
            var problem = Assert.Single(Assert.Throws<UnreadableJsonException>(() => JsonSerializer.Deserialize(json, type, Options)).Problems);
            Assert.Equal(("json.malformed", "Phải là một chuỗi.", "It must be a text."), (problem.Code, problem.Message.Vietnamese, problem.Message.English));
        }
    }

    [Fact]
    public void A_value_within_another_that_is_none_of_its_enumeration_is_refused_with_words() =>
        Assert.Contains("0 is none of the values of LateRateMethod", Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new { Rate = default(LateRate) }, Options)).Message, StringComparison.Ordinal);

    [Property(MaxTest = 100, Arbitrary = [typeof(FractionArbitraries), typeof(ValidityArbitraries), typeof(DossierArbitraries)])]
    public void Lists_come_back_equal_as_members_within_each_other_and_of_values_of_ones_own(Share[] shares, Validity[] spans, History history, int?[] numbers)
    {
        Same(ValueList.From(shares));
        Same(ValueList.From(spans.Select(span => new Spans(span, [.. spans]))));
        Same(ValueList.From([ValueList.From(history.Events), []]));
        Same(ValueList.From(numbers));
        Same(new Dictionary<string, ValueList<DossierEvent>> { ["a"] = [.. history.Events] }["a"]);
    }

    [Fact]
    public void An_element_that_cannot_be_read_says_which_it_is()
    {
        var refusal = Assert.Throws<UnreadableJsonException>(() => JsonSerializer.Deserialize<Spans>("""{"Span":{"from":"2026-07-01"},"Others":[{"from":"2026-07-01"},{"from":"2026-07-01","too":1}]}""", Options));
        Assert.Equal(("$.Others", "$[1].too"), (refusal.Path, Assert.Single(refusal.Problems).Path));
        Assert.Equal("$[1]", Assert.Single(Assert.Throws<UnreadableJsonException>(() => JsonSerializer.Deserialize<ValueList<string>>("""["a",null]""", Options)).Problems).Path);
        Assert.Equal("It must be a list.", Assert.Single(Assert.Throws<UnreadableJsonException>(() => JsonSerializer.Deserialize<ValueList<string>>("{}", Options)).Problems).Message.English);
    }

    [Fact]
    public void A_context_that_was_generated_writes_and_reads_them_too()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = Generated.Default }.ConfigureForAdminReform();
        var spans = new Spans(new(new(2026, 7, 1)), [new(new(2026, 7, 1), new(2026, 8, 1))]);
        Assert.Equal("""{"Span":{"from":"2026-07-01"},"Others":[{"from":"2026-07-01","to":"2026-08-01"}]}""", JsonSerializer.Serialize(spans, options));
        Assert.Equal(spans, JsonSerializer.Deserialize<Spans>(JsonSerializer.Serialize(spans, options), options));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Caseload.At(new(2026, 7, 14, 9, 0), [Late], DeadlineCalculator.VietnamCivilService), options));
    }

    [Fact]
    public void What_has_no_form_says_what_to_do_and_a_converter_of_ones_own_takes_its_place()
    {
        var caseload = Caseload.At(new(2026, 7, 14, 9, 0), [Late], DeadlineCalculator.VietnamCivilService);
        Assert.Contains("DossiersJson", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(caseload, Options)).Message, StringComparison.Ordinal);
        Assert.Equal("1", JsonSerializer.Serialize(caseload, new JsonSerializerOptions { Converters = { new Counting() } }.ConfigureForAdminReform()));
        var after = Relaxed().ConfigureForAdminReform();
        after.Converters.Add(new Counting());
        Assert.Equal("1", JsonSerializer.Serialize(caseload, after));
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(DossierArbitraries)])]
    public void Events_one_by_one_and_dossiers_come_back_as_they_were_written(History history)
    {
        foreach (var item in history.Events)
        {
            var json = JsonSerializer.Serialize(item, Options);
            Assert.Equal(item, JsonSerializer.Deserialize<DossierEvent>(json, Options));
            Assert.Equal(item, JsonSerializer.Deserialize(json, item.GetType(), Options));
        }

        var dossier = Dossier.Replay(DossierExamples.Header, history.Events);
        Assert.Equal(dossier, JsonSerializer.Deserialize<Dossier>(JsonSerializer.Serialize(dossier, Options), Options));
    }

    [Theory]
    [InlineData("""{"type":/* as it was */"submitted","at":"2026-07-06T09:00:00"}""")]
    [InlineData("""{"type":"submitted","at":"2026-07-06T09:00:00",}""")]
    public void Comments_and_commas_at_the_end_are_passed_over_where_the_serializer_passes_over_them(string json)
    {
        Assert.Equal(new Submitted(new(2026, 7, 6, 9, 0)), JsonSerializer.Deserialize<DossierEvent>(json, Lenient));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DossierEvent>(json, Options));
    }

    [Fact]
    public void An_event_of_another_kind_than_asked_for_is_refused()
    {
        var json = JsonSerializer.Serialize<DossierEvent>(new Submitted(new(2026, 7, 6, 9, 0)), Options);
        Assert.Equal("""{"type":"submitted","at":"2026-07-06T09:00:00"}""", json);
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Accepted>(json, Options));
    }

    [Fact]
    public void What_cannot_be_read_says_why_in_both_languages_and_where()
    {
        var limit = Assert.Throws<UnreadableJsonException>(() => JsonSerializer.Deserialize<Dictionary<string, TimeLimit>>("""{"1.001193":"sớm"}""", Options));
        Assert.Equal("$['1.001193']", limit.Path);
        Assert.All(limit.Problems, problem => Assert.NotEqual(problem.Message.Vietnamese, problem.Message.English));

        var missing = Assert.Throws<UnreadableJsonException>(() => JsonSerializer.Deserialize<DossierEvent[]>("""[{"type":"forwarded","at":"2026-07-06T09:00:00"}]""", Options));
        Assert.Equal(("$[0]", "$.unit"), (missing.Path, Assert.Single(missing.Problems).Path));

        Assert.Contains("did you mean “online”", Assert.Throws<UnreadableJsonException>(() => JsonSerializer.Deserialize<Channel>("\"onlin\"", Options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failed_result_is_an_answer_and_never_an_error_of_the_serializer()
    {
        var failed = TimeLimit.Create("sớm");
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(new { Limit = failed }, Options));
        var limit = json.RootElement.GetProperty("Limit");
        Assert.Equal("invalid", limit.GetProperty("status").GetString());
        Assert.Equal(failed.Problems[0].Code, limit.GetProperty("problems")[0].GetProperty("code").GetString());
        Assert.Equal(failed.Problems[0].Message.Vietnamese, limit.GetProperty("problems")[0].GetProperty("message").GetProperty("vi").GetString());
        Assert.Equal("""{"status":"ok","value":"05 ngày làm việc"}""", JsonSerializer.Serialize(Result.Of(TimeLimit.WorkingDays(5)), Options));
        Assert.Equal("""{"status":"ok","value":7}""", JsonSerializer.Serialize(Result.Of(7), Options));
        Assert.Equal(["""{"status":"noContent"}""", """{"status":"ok"}"""], [JsonSerializer.Serialize(Result<int>.NoContent(), Options), JsonSerializer.Serialize(Result.Success, Options)]);
    }

    [Fact]
    public void Words_are_in_one_language_where_it_is_named()
    {
        var words = new LocalizedText("quá hạn", "overdue");
        Assert.Equal(
            ["""{"vi":"quá hạn","en":"overdue"}""", "\"quá hạn\"", "\"overdue\""],
            [JsonSerializer.Serialize(words, Options), JsonSerializer.Serialize(words, Vietnamese), JsonSerializer.Serialize(words, English)]);
        Assert.Equal(words, JsonSerializer.Deserialize<LocalizedText>(JsonSerializer.Serialize(words, Options), Options));
        Assert.Equal(words, JsonSerializer.Deserialize<LocalizedText>(JsonSerializer.Serialize(words, Options), English));
    }

    [Theory]
    [InlineData(typeof(LocalizedText), "$")]
    [InlineData(typeof(Citation), "$.title")]
    public void What_is_told_in_one_language_is_not_read_back(Type type, string place)
    {
        object value = type == typeof(Citation) ? Instruments.Decree118.Cite("19") : new LocalizedText("quá hạn", "overdue");
        var json = JsonSerializer.Serialize(value, type, English);
        Assert.DoesNotContain("\"vi\"", json, StringComparison.Ordinal);
        var problem = Assert.Single(Assert.Throws<UnreadableJsonException>(() => JsonSerializer.Deserialize(json, type, English)).Problems);
        Assert.Equal((place, "It must be a JSON object with words in both languages: {\"vi\": …, \"en\": …}."), (problem.Path, problem.Message.English));
    }

    [Theory]
    [InlineData(typeof(TimeLimit))]
    [InlineData(typeof(Threshold))]
    public void What_may_be_a_text_or_an_object_says_both(Type type) => Assert.Equal(
        ("It must be a text or a JSON object.", "Phải là một chuỗi hoặc một đối tượng JSON."),
        Assert.Single(Assert.Throws<UnreadableJsonException>(() => JsonSerializer.Deserialize("5", type, Options)).Problems).Message is var message ? (message.English, message.Vietnamese) : default);

    [Fact]
    public void A_limit_of_an_event_says_both() => Assert.Equal(
        ("$.limit", "It must be a text or a JSON object."),
        Assert.Single(Assert.Throws<UnreadableJsonException>(() => JsonSerializer.Deserialize<DossierEvent>(
            """{"type":"accepted","at":"2026-07-06T09:00:00","limit":5}""", Options)).Problems) is var problem ? (problem.Path, problem.Message.English) : default);

    [Fact]
    public void A_finding_tells_what_it_rests_on()
    {
        var finding = OfLate.Findings.Single(one => one.Rule.Id == AdminReform.Rules.Catalogue.RuleIds.Overdue);
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(finding, English));
        var root = json.RootElement;
        Assert.Equal(
            ["finding", "dossier.overdue/a-1/20260714T000000", "a-1", "2026-07-14T00:00:00", "2026-07-13"],
            new[] { "kind", "id", "subject", "since", "due" }.Select(name => root.GetProperty(name).GetString()));
        Assert.Equal(finding.Message.English, root.GetProperty("message").GetString());
        Assert.Equal(finding.Citation!.ToString(), root.GetProperty("provision").GetString());
        Assert.Equal(["accepted"], root.GetProperty("evidence").EnumerateArray().Select(item => item.GetProperty("type").GetString()));
    }

    [Fact]
    public void An_alert_about_a_target_tells_each_part_and_one_about_a_duty_how_surely_its_figure_is_known()
    {
        var target = KnownPlans.Hanoi136["results.digitised.2021"]!;
        var missed = PlanAlert.Of(target.Assess(
            new[] { ("city", 30), ("district", 19), ("commune", 14) }.Select(tier => new Measurement(
                target.Indicator.Id, new(2021, 12, 31), MeasuredValue.OfShare(new(tier.Item2, 100)), new("Số liệu", "A"))
            { Subject = tier.Item1 }), null, new(2022, 1, 1)).Value).Single();
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(missed, English));
        Assert.Equal(
            [("district", "19/100", "≥ 20%"), ("commune", "7/50", "≥ 15%")],
            json.RootElement.GetProperty("parts").EnumerateArray().Select(part => (
                part.GetProperty("part").GetString(), part.GetProperty("value").GetString(), part.GetProperty("goal").GetString())));
        Assert.Equal("19/100", json.RootElement.GetProperty("value").GetString());

        var started = KnownEventDuties.Of("procedures.entered.province").StartedFor("H26", "12/QĐ-UBND", new(2026, 8, 20), DeadlineCalculator.VietnamCivilService.Time.Calendar);
        using var duty = JsonDocument.Parse(JsonSerializer.Serialize(new DutyAlert(Duty.Of(started), Severity.Breach), English));
        Assert.Equal("unverified", duty.RootElement.GetProperty("certainty").GetString());
    }

    [Theory]
    [InlineData("""{"from":"2026-07-01","from":"2026-07-02"}""", typeof(Validity))]
    [InlineData("""{"vi":"a","en":"b","vi":"c"}""", typeof(LocalizedText))]
    [InlineData("""{"amount":5,"unit":"day","amount":6}""", typeof(TimeLimit))]
    [InlineData("""[{"from":"2026-07-01","from":"2026-07-02"}]""", typeof(ValueList<Validity>))]
    public void A_member_that_stands_twice_is_refused(string json, Type type) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, type, Options));

    [Fact]
    public void Conclusions_of_a_list_are_told_in_the_language_of_the_serializer()
    {
        foreach (var (options, kind) in new[] { (Options, JsonValueKind.Object), (English, JsonValueKind.String), (Vietnamese, JsonValueKind.String) })
        {
            using var list = JsonDocument.Parse(JsonSerializer.Serialize(OfLate.Findings, options));
            Assert.NotEmpty(list.RootElement.EnumerateArray());
            Assert.All(list.RootElement.EnumerateArray(), finding => Assert.Equal(kind, finding.GetProperty("message").ValueKind));
            Assert.Equal(OfLate.Findings.Select(finding => JsonSerializer.Serialize(finding, options)), list.RootElement.EnumerateArray().Select(finding => finding.GetRawText()));
        }
    }

    [Fact]
    public void A_converter_of_ones_own_for_a_list_takes_the_place_of_the_librarys_whenever_it_was_added()
    {
        var after = new JsonSerializerOptions().ConfigureForAdminReform();
        after.Converters.Add(new Summing());
        foreach (var options in new[] { after, new JsonSerializerOptions { Converters = { new Summing() } }.ConfigureForAdminReform() })
        {
            Assert.Equal(("6", "[6]"), (JsonSerializer.Serialize(ValueList.From([1, 2, 3]), options), JsonSerializer.Serialize(ValueList.From([ValueList.From([1, 2, 3])]), options)));
        }
    }

    [Fact]
    public void A_regime_of_ones_own_is_found_where_the_serializer_is_told_of_it()
    {
        var regimes = Regimes.Known.With(Regimes.Known.At(new(2026, 7, 6)) with { Id = "own", Validity = new(new(2026, 7, 1)) });
        var (own, calculator) = (new JsonSerializerOptions().ConfigureForAdminReform(regimes: regimes), new DeadlineCalculator(DeadlineCalculator.VietnamCivilService.Time, regimes));
        var dossier = Dossier.Replay(Late.Header, [new Accepted(new(2026, 7, 6, 9, 0), TimeLimit.WorkingDays(5), Regime: regimes.All.Single(regime => regime.Id == "own"))]);
        var (facts, deadline) = (dossier.ToDeadlineFacts()!, calculator.Calculate(dossier.ToDeadlineFacts()!));
        Found(dossier);
        Found(dossier.Events[0]);
        Found(facts);
        Found(new CaseloadEntry(dossier, deadline));
        Found(new StoredDeadline("a-1", facts, deadline, "1"));

        void Found<T>(T value)
        {
            var json = JsonSerializer.Serialize(value, own);
            Assert.Equal(value, JsonSerializer.Deserialize<T>(json, own));
            Assert.Contains("own", Assert.Throws<UnreadableJsonException>(() => JsonSerializer.Deserialize<T>(json, Options)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    public void A_number_of_more_digits_than_anybody_writes_is_refused(int digits, bool isRead)
    {
        var json = $$"""{"from":"0","to":"{{new string('1', digits)}}"}""";
        if (isRead)
        {
            Assert.Equal(Fraction.Parse(new string('1', digits)), JsonSerializer.Deserialize<Scale>(json, Options)!.To);
            return;
        }

        var problem = Assert.Single(Assert.Throws<UnreadableJsonException>(() => JsonSerializer.Deserialize<Scale>(json, Options)).Problems);
        Assert.Equal(("values.fraction.malformed", "$.to"), (problem.Code, problem.Path));
    }

    [Fact]
    public void A_review_is_written_whole_and_as_the_document_of_it_is()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(OfLate, Options));
        using var document = JsonDocument.Parse(ConclusionsJson.WriteReview(OfLate));
        Assert.Equal(["version", .. json.RootElement.EnumerateObject().Select(member => member.Name)], document.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(1, json.RootElement.GetProperty("counts").GetProperty("overdue").GetInt32());
        Assert.Equal(OfLate.Findings.Select(finding => finding.Id), Ids("findings"));
        Assert.Equal(OfLate.Notices.Select(notice => notice.Id), Ids("notices"));

        IEnumerable<string?> Ids(string name) => json.RootElement.GetProperty(name).EnumerateArray().Select(item => item.GetProperty("id").GetString());
    }

    [Fact]
    public void What_follows_from_other_values_is_told_and_not_read_back() =>
        Assert.Contains("is told, and not read back", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Finding>("{}", Options)).Message, StringComparison.Ordinal);

    [Property(MaxTest = 200, Arbitrary = [typeof(DeadlineArbitraries), typeof(ThresholdArbitraries)])]
    public void Limits_and_thresholds_are_read_from_their_words_and_from_their_parts_as_the_documents_write_them(TimeLimit limit, Threshold threshold)
    {
        Same(limit);
        Same(threshold);
        Assert.Equal(limit, JsonSerializer.Deserialize<TimeLimit>(Parts(limit, JsonParts.Write), Options));
        Assert.Equal(threshold, JsonSerializer.Deserialize<Threshold>(Parts(threshold, JsonParts.Write), Options));
        Assert.Equal([limit], JsonSerializer.Deserialize<Dictionary<string, TimeLimit>>($$"""{"a":{{Parts(limit, JsonParts.Write)}}}""", Options)!.Values);

        static string Parts<T>(T value, Action<JsonWriting, T> write)
        {
            using var bytes = new MemoryStream();
            using (var json = new Utf8JsonWriter(bytes))
            {
                json.WriteStartObject();
                write(new JsonWriting(json), value);
                json.WriteEndObject();
            }

            return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
        }
    }

    [Theory]
    [InlineData("\"2026-02-30\"", "json.date.none", typeof(LocalDate))]
    [InlineData("\"2026-02-30T09:00:00\"", "json.date.none", typeof(LocalDateTime))]
    [InlineData("\"2026-13-01\"", "json.date.none", typeof(DueMoment))]
    [InlineData("\"2026-02-30T09:00:00\"", "json.date.none", typeof(DueMoment))]
    [InlineData("\"30/02/2026\"", "json.date", typeof(LocalDate))]
    [InlineData("\"2026-02-28T25:00:00\"", "json.moment", typeof(LocalDateTime))]
    public void A_day_that_there_is_not_is_told_as_that(string json, string code, Type type) =>
        Assert.Equal(code, Assert.Single(Assert.Throws<UnreadableJsonException>(() => JsonSerializer.Deserialize(json, type, Options)).Problems).Code);

    [Fact]
    public void Fractions_thresholds_citations_deadlines_and_acknowledgements_come_back()
    {
        Same(Fraction.Of(1, 3));
        Same(Threshold.AtLeast(Fraction.OfPercent(95)));
        Same(Instruments.Decree118.Cite("19", "6"));
        Same(DeadlineCalculator.VietnamCivilService.Calculate(Late.ToDeadlineFacts()!));
        Same(Acknowledgement.Of(OfLate.Notices[0], "an", new(2026, 7, 14, 9, 5)));
    }

    private static void Same<T>(T value) => Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Options), Options));

    internal sealed record Spans(Validity Span, ValueList<Validity> Others);

    [JsonSerializable(typeof(Spans)), JsonSerializable(typeof(Caseload))]
    private sealed partial class Generated : JsonSerializerContext;

    private sealed class Summing : JsonConverter<ValueList<int>>
    {
        public override ValueList<int> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, ValueList<int> value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Sum());
    }

    private sealed class Counting : JsonConverter<Caseload>
    {
        public override Caseload Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Caseload value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Entries.Length);
    }

    private static JsonSerializerOptions Relaxed() => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
