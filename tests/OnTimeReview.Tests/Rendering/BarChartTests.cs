using AdminReform.Values;
using OnTimeReview.Rendering.Html;

namespace OnTimeReview.Rendering;

public sealed class BarChartTests
{
    [Fact]
    public void A_long_label_takes_more_lines_and_loses_no_word()
    {
        const string Label = "Phòng Lao động – Thương binh và Xã hội của một huyện có cái tên rất dài, dài hơn cả một dòng";

        var svg = Draw(new BarRow(Label, "1", []));

        var lines = System.Text.RegularExpressions.Regex.Matches(svg, "<text x=\"0\"[^>]*>([^<]*)</text>").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(Label, string.Join(' ', lines));
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 44));
    }

    [Fact]
    public void The_parts_of_a_bar_follow_each_other_and_fill_it()
    {
        var svg = Draw(new BarRow("a", "1", [new(new Share(1, 4), "early"), new(new Share(0, 4), "ontime"), new(new Share(3, 4), "late")]));

        Assert.Contains("<rect class=\"early\" x=\"0.000%\" y=\"18\" width=\"19.500%\"", svg, StringComparison.Ordinal);
        Assert.Contains("<rect class=\"late\" x=\"19.500%\" y=\"18\" width=\"58.500%\"", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("ontime", svg, StringComparison.Ordinal);
    }

    private static string Draw(params IReadOnlyCollection<BarRow> rows) => BarChart.Draw("id", "title", "description", rows).ToString();
}
