using AdminReform.Calendars;

namespace AdminReform.Interchange.Json.Calendars;

public sealed class CalendarDefinitionJsonTests
{
    private static readonly CalendarDefinition Vietnam = WorkingCalendars.VietnamCivilService.Definition;

    private static readonly string Sample = CalendarDefinitionJson.Write(Vietnam);

    [Fact]
    public void The_calendar_of_the_civil_service_is_built_again_from_its_document()
    {
        var read = CalendarDefinitionJson.Read(Sample).Value;

        Assert.Equal(Vietnam, read);
        Assert.Equal(WorkingCalendars.VietnamCivilService.Version, new WorkingCalendar(read).Version);
    }

    [Theory]
    [InlineData("name", "\" \"", "json.empty", "$.name")]
    [InlineData("range.last", "\"1990-01-01\"", "json.validity", "$.range.last")]
    [InlineData("weeks[0].worked", "[\"monday\",\"moonday\"]", "json.name", "$.weeks[0].worked[1]")]
    [InlineData("weeks[0].worked", "[\"none\"]", "json.value", "$.weeks[0].worked")]
    [InlineData("holidays[0].anchor", "{\"isLunar\":false,\"month\":2,\"day\":30}", "json.value", "$.holidays[0].anchor")]
    [InlineData("holidays[0].days", "0", "json.value", "$.holidays")]
    [InlineData("holidays[0].days", "1e400", "json.malformed", "$.holidays[0].days")]
    [InlineData("pendingSwaps.pairs", "-1", "json.value", "$.pendingSwaps")]
    [InlineData("isBoundBySwaps", "\"yes\"", "json.malformed", "$.isBoundBySwaps")]
    public void What_is_missing_or_wrong_is_told_with_its_path(string member, string value, string code, string path)
    {
        var problem = CalendarDefinitionJson.Read(Changed.Member(Sample, member, value)).Problems[0];

        Assert.Equal((code, path), (problem.Code, problem.Path));
    }
}
