using System.Text;
using AdminReform.Dossiers;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Activities that are steps of an internal process.</summary>
public sealed class EventLogStepTests
{
    [Fact]
    public void An_activity_that_is_a_step_is_recorded_by_the_name_of_the_step_whoever_did_it()
    {
        var import = Read("""{ "check": "1.2", "Sign": "2" }""", Logs.Row(), Logs.Row(act: "CHECK", by: "Group 2", time: "2012-01-05 10:00:00+01:00"), Logs.Row(act: "Other", time: "2012-01-06 10:00:00+01:00"));

        Assert.Equal(["1.2", "1.2", "Other (Group 1)"], import.Dossiers[0].Events.OfType<StepRecorded>().Select(step => step.Step));
        Assert.Equal([new UnmappedActivity("Other", 1)], import.UnmappedActivities);
        Assert.Contains(new UnusedWord(MappingWordKind.Step, "Sign"), import.UnusedWords);
        Assert.DoesNotContain(new UnusedWord(MappingWordKind.Step, "check"), import.UnusedWords);
    }

    [Theory]
    [InlineData("""{ "Check": 1 }""", "$.steps['Check']", "mapping.type")]
    [InlineData("""{ "Check": " " }""", "$.steps['Check']", "mapping.empty")]
    [InlineData("""[ "Check" ]""", "$.steps", "mapping.type")]
    [InlineData("""{ "Check": "1", "check": "2" }""", "$.steps['check']", "mapping.word.twice")]
    [InlineData("""{ "stop": "1" }""", "$.steps['stop']", "mapping.step.act")]
    public void What_a_step_cannot_be_is_refused_at_its_place(string steps, string path, string code)
    {
        var problem = Assert.Single(EventLogMapping.Read(Encoding.UTF8.GetBytes(Mapping(steps))).Problems);

        Assert.Equal((path, code), (problem.Path, problem.Code));
    }

    [Fact]
    public void Steps_misspelt_are_asked_about()
    {
        var problem = Assert.Single(EventLogMapping.Read(Encoding.UTF8.GetBytes(Mapping("{}").Replace("\"steps\"", "\"stepps\"", StringComparison.Ordinal))).Problems);

        Assert.Contains("did you mean “steps”?", problem.Message.English, StringComparison.Ordinal);
    }

    private static string Mapping(string steps) => Logs.Mapping.Replace("\"emptyTexts\"", $"\"steps\": {steps}, \"emptyTexts\"", StringComparison.Ordinal);

    private static EventLogImport Read(string steps, params string[] rows) => Logs.TryRead(Logs.Of(rows), Logs.TheMapping(Mapping(steps))).Value;
}
