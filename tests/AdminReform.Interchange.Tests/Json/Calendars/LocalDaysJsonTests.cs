using AdminReform.Calendars;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Calendars;

public sealed class LocalDaysJsonTests
{
    [Property(Arbitrary = [typeof(DocumentArbitraries)], MaxTest = 200)]
    public void Writing_and_reading_is_the_identity(ValueList<LocalDay> days) => Assert.Equal(days, LocalDaysJson.Read(LocalDaysJson.Write(days)).Value);

    [Theory]
    [InlineData("""{"isWorked":true,"reason":{"vi":"x","en":"x"}}""", "json.missing", "$.days[0].date")]
    [InlineData("""{"date":"2027-05-04","reason":{"vi":"x","en":"x"}}""", "json.missing", "$.days[0].isWorked")]
    [InlineData("""{"date":"2027-05-04","isWorked":true}""", "json.missing", "$.days[0].reason")]
    [InlineData(
        """{"date":"2027-05-04","isWorked":true,"reason":{"vi":"x","en":"x"},"source":{"number":"?","title":{"vi":"x","en":"x"},"inForceFrom":"2025-07-01"}}""",
        "law.instrument.*", "$.days[0].source.number")]
    [InlineData(
        """{"date":"2027-05-04","isWorked":true,"reason":{"vi":"x","en":"x"},"source":{"number":"1/QĐ-UBND","title":{"vi":"x","en":"x"},"inForceFrom":"2025-07-01","inForceTo":"2025-06-30"}}""",
        "json.validity", "$.days[0].source.inForceTo")]
    [InlineData("""{"date":"2027-05-04","isWorked":false,"reason":{"vi":"x","en":"x"},"closedBy":"outage"}""", "json.value", "$.days[0]")]
    [InlineData(
        """{"date":"2027-05-04","isWorked":true,"reason":{"vi":"x","en":"x"},"source":{"number":"1/CĐ-UBND","title":{"vi":"x","en":"x"},"inForceFrom":"2025-07-01"},"closedBy":"outage"}""",
        "json.value", "$.days[0]")]
    public void What_is_malformed_is_told_with_its_path(string day, string code, string path)
    {
        var problem = Assert.Single(LocalDaysJson.Read($$"""{"version":1,"days":[{{day}}]}""").Problems);

        Assert.Equal(path, problem.Path);
        Assert.StartsWith(code.TrimEnd('*'), problem.Code, StringComparison.Ordinal);
    }
}
