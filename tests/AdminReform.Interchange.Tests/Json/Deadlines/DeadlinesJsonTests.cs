using System.Text;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Deadlines;

public sealed class DeadlinesJsonTests
{
    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    private static readonly DeadlineFacts Facts = new(new(2025, 7, 1, 8, 20), TimeLimit.WorkingDays(10))
    {
        Interruptions = [new(InterruptionKind.FinancialDuty, new(2025, 7, 3, 9, 0), new(2025, 7, 10, 9, 0), SupplementEffect.Resume)],
        Reappointments = [new(new(2025, 7, 18, 9, 0), new(new(2025, 7, 30)))],
    };

    private static string Sample => DeadlinesJson.Write([StoredDeadline.Of("x", Facts, Calculator)]);

    [Property(Arbitrary = [typeof(DocumentArbitraries)], MaxTest = 200)]
    public void Writing_and_reading_is_the_identity(ValueList<StoredDeadline> deadlines)
    {
        using var stream = new MemoryStream();
        DeadlinesJson.Write(stream, deadlines);
        stream.Position = 0;

        Assert.Equal(deadlines, DeadlinesJson.Read(stream).Value);
        Assert.Equal(Encoding.UTF8.GetString(stream.ToArray()), DeadlinesJson.Write(deadlines));
    }

    [Fact]
    public void The_names_in_the_document_are_stable()
    {
        Assert.StartsWith(
            $$$"""
            {"version":1,"deadlines":[{"dossier":"x","calendarVersion":"{{{WorkingCalendars.VietnamCivilService.Version}}}",
            "facts":{"acceptedAt":"2025-07-01T08:20:00","limit":{"amount":10,"unit":"workingDay"},
            "interruptions":[{"kind":"financialDuty","from":"2025-07-03T09:00:00","to":"2025-07-10T09:00:00","effect":"resume"}],
            "extension":{"toldAt":"2025-07-18T09:00:00","newDue":"2025-07-30"}},"deadline":{"state":"running","due":"2025-07-30","original":
            """.ReplaceLineEndings(""),
            Sample,
            StringComparison.Ordinal);
        Assert.Contains("\"extended\":\"2025-07-30\",\"isProvisional\":false,\"earliest\":", Sample, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_kept_tells_whether_its_calendar_is_still_the_same()
    {
        var kept = Assert.Single(DeadlinesJson.Read(Sample).Value);

        Assert.True(kept.IsBy(WorkingCalendars.VietnamCivilService));
        Assert.False(kept.IsBy(WorkingCalendars.MondayToFriday));
        Assert.Equal(Calculator.Calculate(kept.Facts), kept.Deadline);
    }

    [Fact]
    public void Unknown_members_are_skipped() => Assert.Equal(
        DeadlinesJson.Read(Sample).Value,
        DeadlinesJson.Read(Sample.Replace("\"facts\":{", "\"later\":[],\"facts\":{\"new\":{},", StringComparison.Ordinal)).Value);

    [Theory]
    [InlineData("\"calendarVersion\"", "\"calendar\"", "json.missing", "$.deadlines[0].calendarVersion")]
    [InlineData("\"dossier\":\"x\"", "\"dossier\":\"\"", "json.empty", "$.deadlines[0].dossier")]
    [InlineData("\"acceptedAt\"", "\"accepted\"", "json.missing", "$.deadlines[0].facts.acceptedAt")]
    [InlineData("\"unit\":\"workingDay\"", "\"unit\":\"fortnight\"", "json.name", "$.deadlines[0].facts.limit.unit")]
    [InlineData("\"amount\":10", "\"amount\":0", "json.value", "$.deadlines[0].facts.limit.amount")]
    [InlineData("\"to\":\"2025-07-10T", "\"to\":\"2025-07-01T", "json.value", "$.deadlines[0].facts.interruptions[0].to")]
    [InlineData("\"kind\":\"financialDuty\",", "", "json.missing", "$.deadlines[0].facts.interruptions[0].kind")]
    [InlineData("\"toldAt\"", "\"told\"", "json.missing", "$.deadlines[0].facts.extension.toldAt")]
    [InlineData("\"limit\"", "\"regime\":\"none\",\"limit\"", "law.regime.unknown", "$.deadlines[0].facts.regime")]
    [InlineData("\"due\":\"2025-07-30\"", "\"due\":\"2025-07-29\"", "deadline.due.contradicted", "$.deadlines[0].deadline.due")]
    [InlineData("\"due\":\"2025-07-30\"", "\"due\":\"soon\"", "json.due", "$.deadlines[0].deadline.due")]
    [InlineData("\"state\":\"running\",", "", "json.missing", "$.deadlines[0].deadline.state")]
    [InlineData("\"version\":1", "\"version\":9", "json.version", "$.version")]
    public void What_is_malformed_is_told_with_its_path(string old, string @new, string code, string path)
    {
        var problem = Assert.Single(DeadlinesJson.Read(Sample.Replace(old, @new, StringComparison.Ordinal)).Problems);

        Assert.Equal((code, path), (problem.Code, problem.Path));
    }
}
