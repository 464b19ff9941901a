using System.Text.Json;
using AdminReform.Deadlines;
using AdminReform.Interchange.Json.Converters;
using AdminReform.Interchange.Json.Serialization;
using AdminReform.OnTime;
using AdminReform.Rules;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Findings;
using NodaTime;
using Monitor = AdminReform.Rules.Monitor;

namespace AdminReform.Interchange.Json.Conclusions;

/// <summary>Whatever can be concluded can be written.</summary>
public sealed class ConclusionWordsTests
{
    [Fact]
    public void Every_kind_of_conclusion_has_a_word_of_its_own()
    {
        var kinds = typeof(Conclusion).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Conclusion)) && !type.IsAbstract).ToList();

        Assert.Equal(ConclusionsJson.Kinds.Order(StringComparer.Ordinal), kinds.Select(ConclusionsJson.KindOf).Order(StringComparer.Ordinal));
        Assert.Equal(kinds.Count, ConclusionsJson.Kinds.Distinct().Count());
    }

    [Fact]
    public void A_duty_that_is_due_outside_the_calendar_is_told_in_a_change_and_in_a_review()
    {
        var duty = new Duty("publication", "H26", new("công khai", "publish"), new DueMoment(new LocalDate(9999, 12, 31)));
        var monitor = new Monitor(DeadlineCalculator.VietnamCivilService, new LocalDateTime(2026, 7, 1, 8, 0));

        var change = JsonElement.Parse(ConclusionsJson.WriteChanges(monitor.PutDuties(duty))).GetProperty("changes")[0].GetProperty("conclusion");
        var review = JsonElement.Parse(ConclusionsJson.WriteReview(Review.Run(Caseload.At(monitor.Now, [], DeadlineCalculator.VietnamCivilService), monitor.Now, ReviewOptions.Default with { Duties = [duty] })));

        foreach (var told in (JsonElement[])[change, Assert.Single(review.GetProperty("undeterminedDuties").EnumerateArray())])
        {
            Assert.Equal(("undeterminedDuty", "publication", "duty.overdue"), (Text(told, "kind"), Text(told, "subject"), Text(told, "rule")));
            Assert.Equal("duty.outside-calendar", Text(told.GetProperty("reason"), "code"));
        }
    }

    [Theory]
    [InlineData(null, """{"id":"petition-1","unit":"H26","what":{"vi":"trả lời","en":"answer"},"due":"2026-11-03"}""")]
    [InlineData(null, """{"id":"petition-1","rule":"duty.feedback-overdue","unit":"H26","what":{"vi":"trả lời","en":"answer"},"due":"2026-11-03","doneAt":"2026-11-02T09:00:00","certainty":"unverified"}""")]
    [InlineData("rule", """{"id":"petition-1","rule":"duty.overdu","unit":"H26","what":{"vi":"trả lời","en":"answer"},"due":"2026-11-03"}""")]
    [InlineData("due", """{"id":"petition-1","unit":"H26","what":{"vi":"trả lời","en":"answer"},"due":"soon"}""")]
    public void A_duty_is_read_as_it_was_written(string? wrong, string json)
    {
        var options = new JsonSerializerOptions().ConfigureForAdminReform();
        if (wrong is null)
        {
            var duty = JsonSerializer.Deserialize<Duty>(json, options)!;
            Assert.Equal(duty, JsonSerializer.Deserialize<Duty>(JsonSerializer.Serialize(duty, options), options));
            Assert.Equal(JsonElement.Parse(json).EnumerateObject().Select(member => member.Name), JsonElement.Parse(JsonSerializer.Serialize(duty, options)).EnumerateObject().Select(member => member.Name));
        }
        else
        {
            Assert.Contains(wrong, Assert.Throws<UnreadableJsonException>(() => JsonSerializer.Deserialize<Duty>(json, options)).Problems[0].Path, StringComparison.Ordinal);
        }
    }

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();
}
