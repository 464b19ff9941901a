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
                "irregular", "rejected", "formII06a", "reconciliation",
            ],
            root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        Assert.Equal(
            ["read", "rejected", "irregular", "early", "onTime", "late", "openWithin", "openOverdue", "cancelled", "notCounted", "notices", "onTimeShare"],
            root.GetProperty("totals").EnumerateObject().Select(member => member.Name));
        Assert.Equal(21_567, root.GetProperty("totals").GetProperty("onTimeShare").GetProperty("part").GetInt32());
        Assert.Equal("2021-05-31T23:59:59.999999999", root.GetProperty("at").GetString());
        Assert.Equal(TheCity.View.Overdue.Count, root.GetProperty("overdue").GetArrayLength());
    }
}
