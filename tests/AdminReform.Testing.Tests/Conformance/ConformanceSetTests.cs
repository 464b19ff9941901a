using System.Text.Json;
using System.Text.Json.Nodes;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Policies;

namespace AdminReform.Testing.Conformance;

public class ConformanceSetTests
{
    [Fact]
    public void The_shipped_document_says_what_the_table_says_that_is_counted_by_hand()
    {
        var document = ConformanceJson.Write(ShippedVectors.FromTable()) + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(ShippedVectors.File, document);
        }

        Assert.Equal(document, File.ReadAllText(ShippedVectors.File).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_shipped_vector_comes_out()
    {
        var report = ConformanceSet.Shipped.Run();
        Assert.True(report.Conforms, report.ToString());
        Assert.True(report.Count >= 115);
    }

    [Fact]
    public void The_plain_days_of_the_document_are_those_of_the_calendar_that_ships()
    {
        var plain = new WorkingCalendar(ConformanceSet.Shipped.Offices.Single(office => office.Name == "civil-service").Calendar);
        Assert.All(
            Enumerable.Range(0, plain.Range.Length).Select(day => plain.Range.Start.PlusDays(day)),
            date => Assert.Equal(WorkingCalendars.VietnamCivilService.IsWorkingDay(date), plain.IsWorkingDay(date)));
    }

    [Fact]
    public void A_vector_that_does_not_come_out_is_told_with_what_was_expected_what_came_and_how_it_is_counted()
    {
        var set = ConformanceSet.Shipped;
        var wrong = set.Vectors[12] with { Expected = new(DeadlineState.Running, new DueMoment(new(2018, 6, 27))) };
        var failure = Assert.Single((set with { Vectors = [set.Vectors[11], wrong, set.Vectors[13]] }).Run().Failures);
        Assert.Equal(
            "table-013 (Ngày đầu của nghị định): expected 27/06/2018, got 28/06/2018. Accepted at 09:00 on Thu 21/06/2018; limit 5 working days (the day of acceptance not counted); due by the end of Thu 28/06/2018.",
            failure.ToString());
    }

    [Fact]
    public void Another_system_is_asked_for_every_vector_and_what_it_throws_keeps_none_from_being_looked_at()
    {
        var set = ConformanceSet.Shipped;
        var report = set.Run(vector => vector.Id == "table-002" ? throw new NotSupportedException("no Saturdays") : vector.Id == "table-003" ? null : vector.Expected);
        Assert.Equal(["table-002", "table-003"], report.Failures.Select(failure => failure.Vector.Id));
        Assert.Equal("NotSupportedException: no Saturdays", report.Failures[0].Reason);
        Assert.StartsWith("Accepted at", report.Failures[1].Reason, StringComparison.Ordinal);
        Assert.Null(report.Failures[1].Got);
        Assert.False(report.Conforms);
        Assert.StartsWith($"{report.Count - 2} of {report.Count} vectors come out\ntable-002", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_vector_is_no_conformance() => Assert.False((ConformanceSet.Shipped with { Vectors = [] }).Run().Conforms);

    [Fact]
    public void What_is_read_is_what_was_written() => Assert.Equal(ConformanceSet.Shipped, ConformanceJson.Read(ConformanceJson.Write(ConformanceSet.Shipped)).Value);

    [Fact]
    public void Every_fault_of_a_document_is_told_with_its_place()
    {
        var problems = ConformanceJson.Read(
            """
            {"version":1,
             "offices":[
               {"name":"a","calendar":{"name":"a","range":{"first":"2026-01-01","last":"2026-12-31"},"weeks":[{"from":"2026-01-01","worked":["monday"]}],"isBoundBySwaps":false,"pendingSwaps":{"pairs":0,"reachInDays":0}},
                "hours":{"weeks":[{"from":"2026-01-01","everyWorkedDay":[]}],"onSwappedDays":"ofDayReplaced"}},
               {"name":"a","calender":{}}],
             "vectors":[
               {"id":"1","office":"b","events":[{"type":"accepted","at":"2026-13-01T09:00:00"}],"expected":{"state":"running","due":"2026-01-05"}},
               {"id":"1","office":"a","events":[],"expected":{"state":"ran"}}]}
            """).Problems;
        Assert.Equal(
            [
                "conformance.office.unknown $.vectors[0].office", "conformance.twice $.offices[1].name", "conformance.twice $.vectors[1].id",
                "json.date.none $.vectors[0].events[0].at",
            ],
            problems.Select(problem => $"{problem.Code} {problem.Path}").Where(text => text.StartsWith("conformance", StringComparison.Ordinal) || text.Contains("[0].at", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains(problems, problem => problem.Path == "$.offices[0].calendar");
        Assert.Contains(problems, problem => problem.Path.StartsWith("$.offices[1].calender", StringComparison.Ordinal));
    }

    [Fact]
    public void The_schema_accepts_the_document_that_ships_and_names_every_word_of_it()
    {
        using var reader = new StreamReader(typeof(ConformanceSetTests).Assembly.GetManifestResourceStream("conformance.schema.json")!);
        var schema = JsonSchema.Resolved(reader.ReadToEnd());
        Assert.True(JsonSchema.Accepts(schema, JsonDocument.Parse(ConformanceSet.OpenShipped()).RootElement));
        Assert.All(
            [("offices", "calender"), ("vectors", "expect"), ("vectors", "about ")],
            fault => Assert.False(JsonSchema.Accepts(schema, JsonDocument.Parse(Misspelt(fault.Item1, fault.Item2)).RootElement), fault.ToString()));
        var expected = schema.GetProperty("properties").GetProperty("vectors").GetProperty("items").GetProperty("properties").GetProperty("expected").GetProperty("properties");
        Assert.Equal(Words<DeadlineState>(), expected.GetProperty("state").GetProperty("enum").EnumerateArray().Select(word => word.GetString()));
        var office = schema.GetProperty("properties").GetProperty("offices").GetProperty("items").GetProperty("properties");
        Assert.Equal(Words<StartPolicy>(), office.GetProperty("startPolicy").GetProperty("enum").EnumerateArray().Select(word => word.GetString()));
        Assert.Equal(Words<SetDateReading>(), office.GetProperty("setDates").GetProperty("enum").EnumerateArray().Select(word => word.GetString()));
        Assert.Equal(Words<MonthReading>(), office.GetProperty("interruptedMonths").GetProperty("enum").EnumerateArray().Select(word => word.GetString()));
    }

    [Fact]
    public void Every_unit_state_and_kind_of_interruption_has_a_vector()
    {
        var vectors = ConformanceSet.Shipped.Vectors;
        Assert.All(Enum.GetValues<TimeUnit>(), unit => Assert.Contains(vectors, vector => vector.ToDossier().Acceptance!.Limit!.Unit == unit));
        Assert.All([DeadlineState.Running, DeadlineState.Suspended, DeadlineState.Undetermined], state => Assert.Contains(vectors, vector => vector.Expected.State == state));
        Assert.All(
            [DossierEventKind.Supplemented, DossierEventKind.DutyMet, DossierEventKind.Reappointed, DossierEventKind.ReceivedByCompetent],
            kind => Assert.Contains(vectors, vector => vector.Events.Any(each => each.Kind == kind)));
    }

    private static string Misspelt(string list, string member)
    {
        var document = JsonNode.Parse(ConformanceSet.OpenShipped())!;
        document[list]![0]![member] = "?";
        return document.ToJsonString();
    }

    private static IEnumerable<string> Words<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]);
}
