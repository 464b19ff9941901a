using AdminReform.Calendars;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Values;
using static AdminReform.Dossiers.DossierExamples;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>What is read from a history: who held the dossier, its statuses, its irregularities and where the time went.</summary>
public sealed class DossierViewsJsonTests
{
    private const string Account =
        """{"version":1,"from":"2025-07-01T08:00:00","to":"2025-07-02T08:00:00","shares":[{"kind":"unit","unit":"A","working":"08:00:00","outOfHours":"16:00:00","daysOff":"00:00:00"}]}""";

    private static readonly WorkingTime Time = new(WorkingCalendars.VietnamCivilService, OfficeHours.Common);

    [Property(Arbitrary = [typeof(JsonArbitraries)], MaxTest = 100)]
    public void Lists_survive_both_ways(ValueList<Holding> holdings, ValueList<StatusChange> changes, ValueList<Irregularity> irregularities)
    {
        Assert.Equal(holdings, HoldingsJson.Read(HoldingsJson.Write(holdings)).Value);
        Assert.Equal(changes, StatusChangesJson.Read(StatusChangesJson.Write(changes)).Value);
        Assert.Equal(irregularities, IrregularitiesJson.Read(IrregularitiesJson.Write(irregularities)).Value);
    }

    [Property(Arbitrary = [typeof(DossierArbitraries)], MaxTest = 100)]
    public void The_time_of_any_history_survives(History history)
    {
        var account = Dossier.Replay(Header, history.Events).TimeSpent(Time, new(2026, 1, 1, 0, 0));

        Assert.Equal(account, TimeAccountJson.Read(TimeAccountJson.Write(account)).Value);
    }

    [Fact]
    public void The_names_in_the_documents_are_stable()
    {
        var dossier = After(Typical().Take(4));

        Assert.StartsWith(
            """{"version":1,"holdings":[{"kind":"unit","unit":"H26.12","officer":"officer-7","from":"2025-07-01T08:00:00","to":"2025-07-01T10:00:00"},""",
            HoldingsJson.Write(dossier.Holdings),
            StringComparison.Ordinal);
        Assert.StartsWith("""{"version":1,"changes":[{"status":"filed","at":"2025-07-01T08:00:00"},""", StatusChangesJson.Write(dossier.StatusChanges), StringComparison.Ordinal);
        Assert.Equal(
            """{"version":1,"irregularities":[{"code":"a.b","dossier":"x","event":2,"message":{"vi":"v","en":"e"},"provision":"118/2025/NĐ-CP art. 18"}]}""",
            IrregularitiesJson.Write([new("a.b", "x", 2, new("v", "e"), Instruments.Decree118.Cite("18"))]));
    }

    [Theory]
    [InlineData("""{"kind":"unit","from":"2025-07-01T08:00:00"}""", "json.missing", "$.holdings[0].unit")]
    [InlineData("""{"kind":"applicant","unit":"x","from":"2025-07-01T08:00:00"}""", "json.value", "$.holdings[0].unit")]
    [InlineData("""{"kind":"unit","unit":"x","from":"2025-07-01T08:00:00","to":"2025-07-01T07:00:00"}""", "json.value", "$.holdings[0].to")]
    [InlineData("""{"kind":"unit","unit":"x","later":1}""", "json.missing", "$.holdings[0].from")]
    public void A_malformed_holding_is_told_with_its_path(string item, string code, string path)
    {
        var problem = Assert.Single(HoldingsJson.Read($$"""{"version":1,"holdings":[{{item}}]}""").Problems);

        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    [Theory]
    [InlineData("08:00:00\",\"outOf", "08:00:01\",\"outOf", "dossier.time.account", "$.shares[0]")]
    [InlineData("\"daysOff\":\"00:00:00\"", "\"daysOff\":\"-1:00:00\"", "dossier.time.account", "$.shares[0]")]
    [InlineData("\"working\":\"08:00:00\"", "\"working\":\"eight\"", "json.duration", "$.shares[0].working")]
    [InlineData("\"to\":\"2025-07-02", "\"to\":\"2025-06-30", "dossier.time.account", "$.to")]
    [InlineData("\"kind\":\"unit\",", "", "json.missing", "$.shares[0].kind")]
    [InlineData("\"shares\"", "\"share\"", "json.missing", "$.shares")]
    public void A_malformed_account_is_told_with_its_path(string old, string @new, string code, string path)
    {
        Assert.True(TimeAccountJson.Read(Account).IsSuccess);

        var problem = Assert.Single(TimeAccountJson.Read(Account.Replace(old, @new, StringComparison.Ordinal)).Problems);

        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    [Theory]
    [InlineData("""{"version":1,"changes":[{"status":"lost","at":"2025-07-01T08:00:00"}]}""", "json.name", "$.changes[0].status")]
    [InlineData("""{"version":1,"changes":[{"later":1,"status":"filed"}]}""", "json.missing", "$.changes[0].at")]
    public void A_malformed_status_is_told_with_its_path(string json, string code, string path)
    {
        var problem = Assert.Single(StatusChangesJson.Read(json).Problems);

        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    [Theory]
    [InlineData("\"event\":2", "\"event\":-1", "json.value", "$.irregularities[0].event")]
    [InlineData("\"code\"", "\"kind\"", "json.missing", "$.irregularities[0].code")]
    public void A_malformed_irregularity_is_told_with_its_path(string old, string @new, string code, string path)
    {
        var json = IrregularitiesJson.Write([new("a.b", "x", 2, new("v", "e"))]).Replace(old, @new, StringComparison.Ordinal);

        var problem = Assert.Single(IrregularitiesJson.Read(json).Problems);

        Assert.Equal((code, path), (problem.Code, problem.Path));
    }
}
