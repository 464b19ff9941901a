using AdminReform.Values;
using OnTimeReview.Rendering.Html;

namespace OnTimeReview.Rendering;

public sealed class BulletChartTests
{
    [Fact]
    public void The_bands_the_bar_and_the_marks_stand_where_the_figures_are()
    {
        var svg = Draw(new BulletRow("a", "50%", Fraction.Of(3, 4), Fraction.Of(1, 4), Fraction.Of(1, 2), "early"));

        Assert.Contains("<rect class=\"below-path\" x=\"0.000%\" y=\"24\" width=\"19.500%\"", svg, StringComparison.Ordinal);
        Assert.Contains("<rect class=\"below-goal\" x=\"19.500%\" y=\"24\" width=\"39.000%\"", svg, StringComparison.Ordinal);
        Assert.Contains("<rect class=\"reached\" x=\"58.500%\" y=\"24\" width=\"19.500%\"", svg, StringComparison.Ordinal);
        Assert.Contains("<rect class=\"early\" x=\"0\" y=\"29\" width=\"39.000%\"", svg, StringComparison.Ordinal);
        Assert.Contains("<line class=\"path\" x1=\"19.500%\" x2=\"19.500%\"", svg, StringComparison.Ordinal);
        Assert.Contains("<line class=\"goal\" x1=\"58.500%\" x2=\"58.500%\"", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_measured_has_a_goal_and_neither_bar_nor_path()
    {
        var svg = Draw(new BulletRow("a", "chưa đo", Fraction.Of(1, 2), null, null, "late"));

        Assert.Contains("class=\"goal\"", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"path\"", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"late\"", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"below-path\"", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_beyond_the_scale_ends_with_it() => Assert.Contains(
        "<rect class=\"early\" x=\"0\" y=\"29\" width=\"78.000%\"",
        Draw(new BulletRow("a", "130%", 1, 1, Fraction.Of(13, 10), "early")),
        StringComparison.Ordinal);

    private static string Draw(BulletRow row) => BulletChart.Draw("id", "title", "description", [row]).ToString();
}
