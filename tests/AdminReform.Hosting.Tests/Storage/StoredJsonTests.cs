using AdminReform.Hosting.Commands;
using AdminReform.Hosting.Plans;
using AdminReform.Hosting.Rig;
using AdminReform.Interchange.Json;
using AdminReform.Law;
using AdminReform.Plans;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Hosting.Storage;

/// <summary>What a store keeps is read as it was written, and anything else is refused with its place.</summary>
public sealed class StoredJsonTests
{
    private static readonly string Kept = StoredJson.Write(Cases.Dossier("D1"));

    // A member that stands twice would mean whichever of the two a reader happens to take.
    [Theory]
    [InlineData("\"id\":\"D1\"", "\"id\":\"D1\",\"id\":\"D2\"", "$.id")]
    [InlineData("\"id\":\"D1\"", "\"id\":\"D1\",\"\\u0069d\":\"D2\"", "$.id")]
    [InlineData("\"at\":", "\"at\":\"2026-11-02T09:00:00\",\"at\":", "$.events[0].at")]
    [InlineData("\"id\":\"D1\"", "/* told later */\"id\":\"D1\"", "$")]
    [InlineData("]}", "],}", "$.events")]
    [InlineData("]}", "]", "$.events")]
    [InlineData("]}", "]}{}", "$")]
    public void What_was_changed_by_others_is_refused_with_its_place(string written, string changed, string place)
    {
        var at = Kept.IndexOf(written, StringComparison.Ordinal);
        var text = Kept[..at] + changed + Kept[(at + written.Length)..];

        var problem = Assert.Throws<UnreadableTextException>(() => StoredJson.Dossier(text, Regimes.Known)).Problem;

        Assert.Equal(("json.malformed", place), (problem.Code, problem.Path));
    }

    [Fact]
    public void A_report_is_read_as_it_was_written()
    {
        var source = KnownPlans.Hanoi136.Publication;
        var report = PlanCases.Figure(50, new(2026, 11, 2)).With(PlanCases.Done(new(2026, 10, 1), OfficeRig.Start)).With(PlanCases.Owed("petition-1", new(2026, 11, 3), OfficeRig.Start)).With(new()
        {
            Figures = [Measurement.ByPeriod("dossiers", new(new(2026, 7, 1), new(2026, 9, 30)), MeasuredValue.OfShare(new(9, 10)), source)],
            Outlooks = [new("satisfaction", new PaceOutlook(Fraction.Of(1, 10), null)), new("dossiers", new SubjectOutlooks([new("city", new VolumeOutlook(1, 2))]))],
        });

        var command = OfficeCommand.Report("c1", PlanCases.Unit, report);

        Assert.Equal(report, StoredJson.Command("c1", PlanCases.Unit, StoredJson.Write(command), Regimes.Known).Reported);
        Assert.Equal(report, StoredJson.Reported(StoredJson.Write(report)));
        Assert.Equal(PlanReport.None, StoredJson.Reported(StoredJson.Write(PlanReport.None)));
    }

    [Theory]
    [InlineData(JsonLimits.GreatestDepth, null)]
    [InlineData(JsonLimits.GreatestDepth + 1, "json.depth")]
    public void As_deep_as_is_written_is_read(int depth, string? code)
    {
        var text = $"{Kept[..^1]},\"later\":{new string('[', depth - 1)}{new string(']', depth - 1)}}}";

        var thrown = Record.Exception(() => Assert.Equal(Cases.Dossier("D1"), StoredJson.Dossier(text, Regimes.Known)));

        Assert.Equal(code, (thrown as UnreadableTextException)?.Problem.Code);
    }
}
