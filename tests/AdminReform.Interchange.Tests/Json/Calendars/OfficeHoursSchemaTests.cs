using System.Text.Json;
using System.Text.Json.Nodes;
using AdminReform.Calendars;
using AdminReform.Interchange.Json.Policies;
using NodaTime;

namespace AdminReform.Interchange.Json.Calendars;

public sealed class OfficeHoursSchemaTests
{
    private static readonly JsonElement Schema = Read();

    [Property(Arbitrary = [typeof(OfficeArbitraries)], MaxTest = 100)]
    public void Whatever_hours_are_written_the_schema_accepts(OfficeDraft office) =>
        Assert.True(JsonSchema.Accepts(Schema, JsonDocument.Parse(OfficeHoursJson.Write(office.Hours)).RootElement), OfficeHoursJson.Write(office.Hours));

    [Fact]
    public void The_schema_lists_exactly_the_members_that_the_reader_asks_for()
    {
        var document = JsonNode.Parse(OfficeHoursJson.Write(OfficeHours.Common))!;
        JsonNode[] objects = [document, document["weeks"]![0]!, document["weeks"]![0]!["everyWorkedDay"]![0]!];
        Assert.All(objects, members => members["?"] = 1);
        var known = OfficeHoursJson.Read(document.ToJsonString()).Problems.Where(problem => problem.Code == "json.member.unknown")
            .Select(problem => problem.Message.English.TrimEnd('.').Split("he names are: ")[1].Split(", ").Order(StringComparer.Ordinal).ToArray()).ToList();
        var week = Schema.GetProperty("properties").GetProperty("weeks").GetProperty("items");
        var listed = new[] { Schema, week, week.GetProperty("properties").GetProperty("everyWorkedDay").GetProperty("items") }
            .Select(schema => schema.GetProperty("properties").EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal).ToArray());
        Assert.Equal(listed.OrderBy(names => names.Length), known.OrderBy(names => names.Length));
    }

    [Theory]
    [InlineData("onSwappedDays", "\"never\"")]
    [InlineData("weeks[0].recieveOnly", "[\"saturday\"]")]
    [InlineData("weeks[0].countsHalf", "[\"samedi\"]")]
    [InlineData("weeks[0].from", "\"tomorrow\"")]
    [InlineData("weeks", "[]")]
    public void What_the_reader_refuses_the_schema_refuses(string member, string value)
    {
        var changed = Changed.Member(OfficeHoursJson.Write(OfficeHours.Common), member, value);
        Assert.False(OfficeHoursJson.Read(changed).IsSuccess);
        Assert.False(JsonSchema.Accepts(Schema, JsonDocument.Parse(changed).RootElement));
    }

    [Fact]
    public void The_days_and_the_readings_are_those_of_the_enumerations()
    {
        var properties = Schema.GetProperty("properties");
        Assert.Equal(Enum.GetValues<SwappedDayHours>().Select(JsonNames<SwappedDayHours>.Of), Words(properties.GetProperty("onSwappedDays")));
        Assert.Equal(
            Enum.GetValues<IsoDayOfWeek>().Skip(1).Select(JsonNames<IsoDayOfWeek>.Of),
            Words(properties.GetProperty("weeks").GetProperty("items").GetProperty("properties").GetProperty("hoursOnly").GetProperty("items")));
    }

    private static IEnumerable<string> Words(JsonElement schema) => schema.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!);

    private static JsonElement Read()
    {
        using var reader = new StreamReader(typeof(OfficeHoursSchemaTests).Assembly.GetManifestResourceStream("office-hours.schema.json")!);
        return JsonSchema.Resolved(reader.ReadToEnd());
    }
}
