using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Serialization;
using AdminReform.Law;
using AdminReform.Procedures;
using NodaTime;

namespace AdminReform.Interchange.Json;

public sealed class TextJsonConverterTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForAdminReform();

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Days_times_and_moments_are_ISO_8601()
    {
        Assert.Equal("\"2026-07-01\"", Write(new LocalDate(2026, 7, 1)));
        Assert.Equal("\"07:30:00\"", Write(new LocalTime(7, 30)));
        Assert.Equal("\"2026-07-01T07:30:05\"", Write(new LocalDateTime(2026, 7, 1, 7, 30, 5)));
    }

    [Property]
    public void A_moment_survives_to_the_nanosecond(int days, long nanoseconds)
    {
        var moment = new LocalDate(2026, 1, 1).PlusDays(days % 700_000)
            .At(LocalTime.FromNanosecondsSinceMidnight((nanoseconds & long.MaxValue) % NodaConstants.NanosecondsPerDay));

        Assert.Equal(moment, Read<LocalDateTime>(Write(moment)));
        Assert.Equal(moment.Date, Read<LocalDate>(Write(moment.Date)));
        Assert.Equal(moment.TimeOfDay, Read<LocalTime>(Write(moment.TimeOfDay)));
    }

    [Property(Arbitrary = [typeof(CodeArbitraries)])]
    public void Codes_survive_as_values_and_as_keys(AgencyCode agency, ProcedureCode procedure, DossierCode dossier)
    {
        Assert.Equal(agency, Read<AgencyCode>(Write(agency)));
        Assert.Equal(procedure, Read<ProcedureCode>(Write(procedure)));
        Assert.Equal(dossier, Read<DossierCode>(Write(dossier)));
        var keyed = new Dictionary<ProcedureCode, AgencyCode> { [procedure] = agency };
        Assert.Equal(keyed, Read<Dictionary<ProcedureCode, AgencyCode>>(Write(keyed)));
    }

    [Fact]
    public void An_instrument_number_survives() =>
        Assert.Equal(InstrumentNumber.Parse("118/2025/NĐ-CP"), Read<InstrumentNumber>(Write(InstrumentNumber.Parse("118/2025/NĐ-CP"))));

    [Fact]
    public void A_time_limit_and_an_applicant_survive_as_their_texts()
    {
        Assert.Equal("\"05 ngày làm việc\"", JsonNode.Parse(Write(TimeLimit.WorkingDays(5)))!.ToJsonString(Plain));
        Assert.Equal(TimeLimit.SameDayUntil(new(15, 0)), Read<TimeLimit>(Write(TimeLimit.SameDayUntil(new(15, 0)))));
        Assert.Equal(ApplicantReference.Parse("a-81f2"), Read<ApplicantReference>(Write(ApplicantReference.Parse("a-81f2"))));
        Assert.ThrowsAny<JsonException>(() => Read<TimeLimit>("\"soon\""));
    }

    [Fact]
    public void Due_moments_and_amounts_of_time_survive_as_their_texts()
    {
        Assert.Equal("\"2026-07-01\"", Write(new DueMoment(new(2026, 7, 1))));
        Assert.Equal(new DueMoment(new(2026, 7, 1)), Read<DueMoment>("\"2026-07-01\""));
        Assert.Equal("\"2026-07-01T11:30:00\"", Write(DueMoment.At(new(2026, 7, 1, 11, 30))));
        Assert.Equal("\"26:30:00\"", Write(Duration.FromMinutes(1_590)));
        Assert.Equal(Duration.FromMinutes(1_590), Read<Duration>("\"26:30:00\""));
    }

    [Theory]
    [InlineData("\"2026-13-01\"")]
    [InlineData("\"\"")]
    [InlineData("20260101")]
    [InlineData("{}")]
    public void A_malformed_day_is_a_JSON_error_with_its_path(string json) =>
        Assert.Equal("$.Day", Assert.ThrowsAny<JsonException>(() => Read<Holder>($$"""{"Day":{{json}}}""")).Path);

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    private static T? Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options);

    private sealed record Holder([property: JsonPropertyName("Day")] LocalDate Day);
}
