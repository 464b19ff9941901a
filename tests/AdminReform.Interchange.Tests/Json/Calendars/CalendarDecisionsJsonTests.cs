using System.Text;
using AdminReform.Calendars;
using AdminReform.Results;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Json.Calendars;

public sealed class CalendarDecisionsJsonTests
{
    private const string Announced =
        """
        {
          "version": 1,
          "decisions": [
            {
              "title": {
                "vi": "Thông báo hoán đổi ngày 02/01/2028",
                "en": "Notice to swap days"
              },
              "number": "1/TB-BNV",
              "publishedBy": "2027-11-30",
              "swaps": [
                {
                  "dayOff": "2027-12-31",
                  "dayWorked": "2028-01-08"
                }
              ],
              "certainty": "secondary"
            }
          ]
        }
        """;

    [Property(Arbitrary = [typeof(DocumentArbitraries)], MaxTest = 200)]
    public void Writing_and_reading_is_the_identity(ValueList<CalendarDecision> decisions) =>
        Assert.Equal(decisions, CalendarDecisionsJson.Read(CalendarDecisionsJson.Write(decisions)).Value);

    [Fact]
    public void The_decisions_that_the_library_knows_survive() => Assert.Equal(
        OfficialDays.Vietnam.Decisions, CalendarDecisionsJson.Read(CalendarDecisionsJson.Write(OfficialDays.Vietnam.Decisions)).Value);

    [Fact]
    public void The_names_in_the_document_are_stable() =>
        Assert.Equal(Announced.ReplaceLineEndings("\n"), CalendarDecisionsJson.Write(CalendarDecisionsJson.Read(Announced).Value));

    [Fact]
    public void A_swap_announced_later_changes_the_calendar()
    {
        var before = WorkingCalendars.VietnamCivilService;

        var after = CalendarDecisionsJson.Add(Announced, before.Definition).Value;

        Assert.Equal((true, false), (before.IsWorkingDay(new(2027, 12, 31)), after.IsWorkingDay(new(2027, 12, 31))));
        Assert.Equal((false, true), (before.IsWorkingDay(new(2028, 1, 8)), after.IsWorkingDay(new(2028, 1, 8))));
        Assert.Equal("1/TB-BNV", after.Describe(new LocalDate(2027, 12, 31)).Decision!.Number);
        Assert.NotEqual(before.Version, after.Version);
    }

    [Fact]
    public void A_decision_that_does_not_fit_the_calendar_is_told_with_its_path()
    {
        var second = Announced.Replace("2027-12-31", "2027-12-30", StringComparison.Ordinal).Replace("2028-01-08", "2027-12-29", StringComparison.Ordinal);
        var both = CalendarDecisionsJson.Write([.. CalendarDecisionsJson.Read(Announced).Value, .. CalendarDecisionsJson.Read(second).Value]);

        var problem = Assert.Single(CalendarDecisionsJson.Add(both, WorkingCalendars.VietnamCivilService.Definition).Problems);

        Assert.Equal(("json.value", "$.decisions[1]"), (problem.Code, problem.Path));
    }

    [Fact]
    public void Streams_hold_the_same_document()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Announced));

        Assert.Equal(CalendarDecisionsJson.Read(Announced).Value, CalendarDecisionsJson.Read(stream).Value);
    }

    [Theory]
    [InlineData("\"dayWorked\"", "\"dayworked\"", "json.missing", "$.decisions[0].swaps[0].dayWorked")]
    [InlineData("\"dayOff\": \"2027-12-31\"", "\"dayOff\": null", "json.missing", "$.decisions[0].swaps[0].dayOff")]
    [InlineData("2028-01-08", "2027-12-31", "calendar.swap.same-day", "$.decisions[0].swaps[0].dayWorked")]
    [InlineData("2028-01-08", "2027-02-29", "json.date.none", "$.decisions[0].swaps[0].dayWorked")]
    [InlineData("\"swaps\"", "\"swap\"", "calendar.decision.empty", "$.decisions[0]")]
    [InlineData("\"publishedBy\"", "\"published\"", "json.missing", "$.decisions[0].publishedBy")]
    [InlineData("\"vi\"", "\"vn\"", "json.missing", "$.decisions[0].title.vi")]
    [InlineData("1/TB-BNV", " ", "json.empty", "$.decisions[0].number")]
    [InlineData("\"certainty\": \"secondary\"", "\"certainty\": \"sure\"", "json.name", "$.decisions[0].certainty")]
    [InlineData("\"certainty\": \"secondary\"", "\"later\": 1", "json.missing", "$.decisions[0].certainty")]
    [InlineData("\"swaps\"", "\"choices\": [{\"rule\": \" \", \"firstDay\": \"2028-01-25\"}], \"swaps\"", "json.empty", "$.decisions[0].choices[0].rule")]
    [InlineData("\"swaps\"", "\"choices\": [{\"rule\": \"tet\"}], \"swaps\"", "json.missing", "$.decisions[0].choices[0].firstDay")]
    [InlineData("\"swaps\"", "\"settlesYear\": \"2028\", \"swaps\"", "json.malformed", "$.decisions[0].settlesYear")]
    [InlineData("\"version\": 1", "\"version\": 2", "json.version", "$.version")]
    [InlineData("\"decisions\"", "\"decision\"", "json.missing", "$.decisions")]
    public void What_is_malformed_is_told_with_its_path(string old, string @new, string code, string path)
    {
        var result = CalendarDecisionsJson.Read(Announced.Replace(old, @new, StringComparison.Ordinal));

        var problem = Assert.Single(result.Problems, problem => problem.Code != "json.member.unknown");
        Assert.Equal((ResultStatus.Invalid, code, path), (result.Status, problem.Code, problem.Path));
    }

    [Fact]
    public void Depth_and_size_are_bounded()
    {
        Assert.Equal("json.depth", Assert.Single(CalendarDecisionsJson.Read(Announced, new JsonLimits(MaximumDepth: 3)).Problems).Code);
        Assert.Equal("json.size", Assert.Single(CalendarDecisionsJson.Read(Announced, new JsonLimits(MaximumBytes: 40)).Problems).Code);
    }
}
