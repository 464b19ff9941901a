using System.Text.Json;
using OnTimeReview.Rebuilding;
using OnTimeReview.Rendering.Json;

namespace OnTimeReview.Rendering;

public sealed class JsonReportTests
{
    [Fact]
    public void Names_and_version_are_stable()
    {
        using var json = JsonDocument.Parse(JsonReport.Write(TheCity.View));
        var root = json.RootElement;

        Assert.Equal(
            [
                "version", "title", "source", "calendar", "caution", "at", "totals", "agencies", "ageing", "overdue", "noticesByStep", "findings",
                "irregular", "rejected", "formII06a", "reconciliation", "plan", "unitAlerts",
                "withoutDueDay", "unmappedActivities", "unusedWords", "repeated", "rejectedInAll",
            ],
            root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        Assert.Equal(
            ["read", "rejected", "irregular", "early", "onTime", "late", "openWithin", "openOverdue", "cancelled", "notCounted", "notices", "onTimeShare", "notCountedBy"],
            root.GetProperty("totals").EnumerateObject().Select(member => member.Name));
        Assert.Equal(21_567, root.GetProperty("totals").GetProperty("onTimeShare").GetProperty("part").GetInt32());
        Assert.Equal("2021-05-31T23:59:59.999999999", root.GetProperty("at").GetString());
        Assert.Equal(TheCity.View.Overdue.Count, root.GetProperty("overdue").GetArrayLength());
    }

    [Fact]
    public void A_target_carries_its_exact_figures_and_how_they_were_obtained()
    {
        using var json = JsonDocument.Parse(JsonReport.Write(TheCity.View));
        var plan = json.RootElement.GetProperty("plan");
        var target = plan.GetProperty("targets").EnumerateArray().Single(item => item.GetProperty("value").ValueKind != JsonValueKind.Null);

        Assert.Equal("hanoi-136", plan.GetProperty("id").GetString());
        Assert.Equal("dossiers.on-time", target.GetProperty("target").GetString());
        Assert.Equal("onPath", target.GetProperty("status").GetString());
        Assert.True(target.GetProperty("willMiss").GetBoolean());
        Assert.Equal((1, 1), (target.GetProperty("value").GetProperty("numerator").GetInt32(), target.GetProperty("value").GetProperty("denominator").GetInt32()));
        Assert.Equal("2021-05-31", target.GetProperty("measuredOn").GetString());
        Assert.Equal(0, target.GetProperty("attainability").GetProperty("failuresAffordable").GetInt32());
        Assert.Contains(target.GetProperty("steps").EnumerateArray(), step => step.GetProperty("figure").GetString() == "failuresAffordable");
    }

    [Fact]
    public void Without_a_plan_its_member_is_null()
    {
        using var json = JsonDocument.Parse(JsonReport.Write(TheCity.View with { Plan = null }));

        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("plan").ValueKind);
    }
}
