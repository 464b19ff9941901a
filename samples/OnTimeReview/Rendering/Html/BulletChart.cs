using AdminReform.Texts;
using AdminReform.Values;

namespace OnTimeReview.Rendering.Html;

/// <summary>
/// A bullet chart as inline SVG: bands behind (below the path, below the goal, goal reached), the value as a bar, the path as a dashed
/// and the goal as a thick mark. As in <see cref="BarChart"/>, widths are per cent and letters keep their size.
/// </summary>
public static class BulletChart
{
    private const int LineHeight = 18;
    private const int BandHeight = 16;
    private const int BarHeight = 6;
    private const int Above = 6;
    private const int Gap = 20;

    /// <summary>The share of the width that the scale takes; the value stands in the rest.</summary>
    private const int ScalePercent = 78;

    public static Markup Draw(string id, string title, string description, IReadOnlyCollection<BulletRow> rows)
    {
        var pieces = new List<Markup>();
        var y = 0;
        foreach (var row in rows)
        {
            var lines = BarChart.Wrap(row.Label);
            pieces.Add(Row(row, lines, y));
            y += (lines.Count * LineHeight) + Above + BandHeight + Gap;
        }

        return Markup.Of($"""
            <svg class="chart bullet" role="img" width="100%" height="{y}" aria-labelledby="{id}-title {id}-desc">
            <title id="{id}-title">{title}</title>
            <desc id="{id}-desc">{description}</desc>
            {Markup.Join(pieces)}</svg>

            """);
    }

    private static Markup Row(BulletRow row, List<string> lines, int top)
    {
        var labels = lines.Select((line, i) => Markup.Of($"""<text x="0" y="{top + 13 + (i * LineHeight)}">{line}</text>"""));
        var band = top + (lines.Count * LineHeight) + Above;
        var path = Within(row.Path ?? 0);
        var goal = Within(row.Goal);
        var value = row.Value is { } length
            ? Markup.Of($"""<rect class="{row.Style}" x="0" y="{band + ((BandHeight - BarHeight) / 2)}" width="{X(Within(length))}%" height="{BarHeight}"/>""")
            : Markup.Empty;
        var way = row.Path is null ? Markup.Empty : Mark("path", path, band - 5, band + BandHeight + 5);
        return Markup.Of($"""
            <g>{Markup.Join(labels)}{Band("below-path", 0, Fraction.Min(path, goal), band)}{Band("below-goal", Fraction.Min(path, goal), goal, band)}{Band("reached", goal, 1, band)}{value}{Mark("goal", goal, band - 2, band + BandHeight + 2)}{way}<text class="value" x="100%" y="{band + 13}" text-anchor="end">{row.Text}</text></g>

            """);
    }

    private static Markup Band(string style, Fraction from, Fraction to, int top) => from >= to
        ? Markup.Empty
        : Markup.Of($"""<rect class="{style}" x="{X(from)}%" y="{top}" width="{X(to - from)}%" height="{BandHeight}"/>""");

    private static Markup Mark(string style, Fraction at, int top, int bottom) =>
        Markup.Of($"""<line class="{style}" x1="{X(at)}%" x2="{X(at)}%" y1="{top}" y2="{bottom}"/>""");

    private static Fraction Within(Fraction share) => Fraction.Max(0, Fraction.Min(1, share));

    private static string X(Fraction share) => (share * ScalePercent).ToText(3, Rounding.HalfAwayFromZero, Language.English);
}
