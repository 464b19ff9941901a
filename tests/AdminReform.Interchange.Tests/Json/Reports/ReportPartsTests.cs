using System.Text.Json;
using System.Text.Json.Nodes;
using AdminReform.Interchange.Json.Converters;
using AdminReform.Interchange.Json.Serialization;
using AdminReform.Reports;

namespace AdminReform.Interchange.Json.Reports;

/// <summary>Counts and periods of reports hold together, and every one that there can be is read back.</summary>
public sealed class ReportPartsTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForAdminReform();

    [Fact]
    public void The_first_and_the_last_period_of_each_kind_are_read_back() => Assert.All(
        new[] { ReportingPeriod.FirstYear, 2026, ReportingPeriod.LastYear }.SelectMany(year => new[]
        {
            ReportingPeriod.Month(year, 1), ReportingPeriod.Month(year, 2), ReportingPeriod.Month(year, 12), ReportingPeriod.Quarter(year, 1), ReportingPeriod.Quarter(year, 4), ReportingPeriod.SixMonths(year),
            ReportingPeriod.NineMonths(year), ReportingPeriod.Year(year), ReportingPeriod.Span(new(year, 1, 1), new(year, 12, 31)),
        }),
        period => Assert.Equal(period, JsonSerializer.Deserialize<ReportingPeriod>(JsonSerializer.Serialize(period, Options), Options)));

    [Theory]
    [InlineData("custom", "1899-12-31", "1900-01-31", "json.value $")]
    [InlineData("custom", "2026-01-01", "9001-01-01", "json.value $")]
    [InlineData("year", "1898-12-15", "1899-12-14", "json.value $")]
    [InlineData("year", "9000-12-15", "9001-12-14", "json.value $")]
    [InlineData("month", "2026-01-16", "2026-02-14", "json.value $.kind")]
    [InlineData("month", "2026-01-14", "2026-02-14", "json.value $.kind")]
    [InlineData("month", "2026-01-15", "2026-02-15", "json.value $.kind")]
    [InlineData("month", "2026-01-15", "2026-02-13", "json.value $.kind")]
    [InlineData("quarter", "2026-01-15", "2026-04-14", "json.value $.kind")]
    [InlineData("sixMonths", "2025-12-15", "2026-09-14", "json.value $.kind")]
    [InlineData("nineMonths", "2025-12-15", "2026-06-14", "json.value $.kind")]
    [InlineData("year", "2026-01-01", "2026-12-31", "json.value $.kind")]
    [InlineData("custom", "2026-02-15", "2026-02-14", "json.validity $.last")]
    [InlineData("week", "2026-02-09", "2026-02-15", "json.name $.kind")]
    public void Days_that_are_no_period_of_a_kind_are_refused_with_their_place(string kind, string first, string last, string told) =>
        Assert.Equal(told, Told<ReportingPeriod>($$"""{"kind":"{{kind}}","first":"{{first}}","last":"{{last}}"}"""));

    [Theory]
    [InlineData("received")]
    [InlineData("resolved")]
    [InlineData("pending")]
    public void A_sum_that_is_not_that_of_its_columns_is_refused_and_one_that_is_left_out_is_not(string sum)
    {
        var counts = new ReportCounts { NewOnline = 1, NewDirect = 20, CarriedOver = 300, ResolvedEarly = 2, ResolvedOnTime = 30, ResolvedLate = 400, PendingWithin = 3, PendingLate = 40 };
        var json = JsonNode.Parse(JsonSerializer.Serialize(counts, Options))!.AsObject();
        json[sum] = json[sum]!.GetValue<long>() + 1;
        Assert.Equal($"json.value $.{sum}", Told<ReportCounts>(json.ToJsonString()));
        json.Remove(sum);
        Assert.Equal(counts, JsonSerializer.Deserialize<ReportCounts>(json.ToJsonString(), Options));
    }

    [Theory]
    [InlineData("received", "newOnline", "newDirect")]
    [InlineData("resolved", "resolvedEarly", "resolvedLate")]
    [InlineData("pending", "pendingWithin", "pendingLate")]
    public void A_sum_beyond_all_numbers_is_refused_and_not_thrown(string sum, string one, string other)
    {
        var json = JsonNode.Parse(JsonSerializer.Serialize(new ReportCounts(), Options))!.AsObject();
        (json[one], json[other]) = (long.MaxValue, long.MaxValue);
        Assert.Equal($"json.value $.{sum}", Told<ReportCounts>(json.ToJsonString()));
    }

    private static string Told<T>(string json)
    {
        var problem = Assert.Single(Assert.Throws<UnreadableJsonException>(() => JsonSerializer.Deserialize<T>(json, Options)).Problems);
        Assert.NotEqual(problem.Message.Vietnamese, problem.Message.English);
        return $"{problem.Code} {problem.Path}";
    }
}
