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
                "withoutDueDay", "unmappedActivities", "unusedWords", "unlistedChannels", "passedOverRows", "passedOver", "withoutLimit", "repeated", "rejectedInAll", "processes", "workbook", "reportingPeriod",
            ],
            root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        Assert.Equal(
            ["read", "rejected", "irregular", "early", "onTime", "late", "openWithin", "openOverdue", "cancelled", "notCounted", "notices", "promisedOtherwise", "onTimeShare", "notCountedBy"],
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
    public void Running_steps_carry_their_hour_and_bottlenecks_exact_times()
    {
        using var json = JsonDocument.Parse(JsonReport.Write(TheCity.View));
        var processes = json.RootElement.GetProperty("processes");
        var running = processes.GetProperty("running").EnumerateArray().ToList();

        Assert.Equal(TheCity.View.Totals.Open, running.Select(step => step.GetProperty("dossier").GetString()).Distinct().Count());
        Assert.Equal(running.Select(step => step.GetProperty("due").GetString()).Order(StringComparer.Ordinal), running.Select(step => step.GetProperty("due").GetString()));
        Assert.All(running, step => Assert.Contains(step.GetProperty("whole").GetString(), (string[])["onPath", "endangered", "lost"]));
        Assert.Equal(Sum("bySteps", "workingSeconds"), Sum("byUnits", "workingSeconds"));
        Assert.Equal(Sum("bySteps", "rounds"), Sum("byUnits", "rounds"));

        long Sum(string list, string member) => processes.GetProperty(list).EnumerateArray().Sum(line => line.GetProperty(member).GetInt64());
    }

    [Fact]
    public void Without_a_plan_or_processes_their_members_are_null()
    {
        using var json = JsonDocument.Parse(JsonReport.Write(TheCity.View with { Plan = null, Processes = null }));

        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("plan").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("processes").ValueKind);
    }
}
