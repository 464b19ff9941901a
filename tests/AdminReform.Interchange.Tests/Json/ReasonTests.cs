using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Calendars;
using AdminReform.Interchange.Json.Converters;
using AdminReform.Interchange.Json.Serialization;
using AdminReform.Law;
using AdminReform.Procedures;
using AdminReform.Reports;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json;

/// <summary>Why a value is refused is said in Vietnamese as it is in English, where the reason comes from the type that refuses it, too.</summary>
public sealed class ReasonTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForAdminReform();

    private static readonly string[] Values =
    [
        "-1", "0", "1", "61", "99", "9000", "99999", "0.5", "\"1800-01-01\"", "\"2026-07-01\"", "\"9400-01-01\"", "\"2026-07-01T00:00:00\"", "\"00:00:00\"", "\"23:59:00\"", "\"07:30:30\"",
        "\"-1/2\"", "\"5\"", "[]", "{\"atMost\":\"1/2\"}", "[\"monday\"]", "null",
    ];

    public static TheoryData<Type> All => [.. JsonSamples.Documents.Keys];

    [Theory, MemberData(nameof(All))]
    public void What_any_other_value_is_refused_for_is_said_in_both_languages(Type reader)
    {
        var document = JsonSamples.Documents[reader];
        var method = JsonSamples.Readers.First(method => method.DeclaringType == reader);
        var places = Math.Min(150, DocumentEdits.Inside(JsonNode.Parse(document)!).Count());
        for (var place = 0; place < places; place++)
        {
            foreach (var value in Values)
            {
                var root = JsonNode.Parse(document)!;
                DocumentEdits.Inside(root).ElementAt(place).ReplaceWith(JsonNode.Parse(value));
                Assert.All(JsonSamples.Read(method, Encoding.UTF8.GetBytes(root.ToJsonString())).Problems, problem => Told(problem, $"{value} in {reader.Name}"));
            }
        }
    }

    [Theory]
    [InlineData(typeof(DatedHours), """{"from":"2026-07-01","everyWorkedDay":[{"opening":"11:00:00","closing":"07:00:00"}]}""", "11:00")]
    [InlineData(typeof(Interruption), """{"kind":"financialDuty","from":"2026-07-02T00:00:00","to":"2026-07-01T00:00:00","effect":"resume"}""", "trước khi bắt đầu")]
    public void The_reason_is_that_of_the_type(Type type, string json, string vietnamese)
    {
        var problem = Assert.Single(Assert.Throws<UnreadableJsonException>(() => JsonSerializer.Deserialize(json, type, Options)).Problems);
        Told(problem, json);
        Assert.Contains(vietnamese, problem.Message.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_that_does_not_fit_the_calendar_says_why()
    {
        var definition = WorkingCalendars.VietnamCivilService.Definition;
        var swap = new CalendarDecision(new("Quyết định", "Decision"), new(2026, 1, 1)) { Swaps = [new(new(2026, 7, 4), new(2026, 7, 11))], Certainty = Certainty.Text };
        var problem = Assert.Single(CalendarDecisionsJson.Add(CalendarDecisionsJson.Write([swap]), definition).Problems);
        Told(problem, "the swap");
        Assert.Contains("cho nghỉ một ngày đã là ngày nghỉ", problem.Message.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("takes off a day that is already off", problem.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"soon\"", typeof(Fraction))]
    [InlineData("\"soon\"", typeof(Threshold))]
    [InlineData("\"soon\"", typeof(InstrumentNumber))]
    [InlineData("\"soon\"", typeof(TimeLimit))]
    [InlineData("\"soon\"", typeof(AgencyCode))]
    [InlineData("\"soon\"", typeof(DossierCode))]
    [InlineData("\"soon\"", typeof(ProcedureCode))]
    [InlineData("\"soon\"", typeof(PublishedNumber))]
    [InlineData("\"a b\"", typeof(ApplicantReference))]
    public void A_text_that_cannot_be_read_says_why(string json, Type type)
    {
        var problem = Assert.Single(Assert.Throws<UnreadableJsonException>(() => JsonSerializer.Deserialize(json, type, Options)).Problems);
        Told(problem, json);
        Assert.DoesNotContain(type.Name, problem.Message.Vietnamese, StringComparison.Ordinal);
    }

    private static void Told(Problem problem, string what)
    {
        Assert.True(problem.Message.IsTranslated && problem.Message.Vietnamese != problem.Message.English, $"{what}: {problem}");
        Assert.False(problem.Message.Vietnamese.TrimEnd('.') == "Giá trị không hợp lệ", $"{what} is refused without a reason in Vietnamese: {problem}");
    }
}
