using System.Globalization;
using AdminReform.Values;

namespace OnTimeReview.Rendering.Html;

/// <summary>
/// A horizontal bar chart as inline SVG. It has no view box: widths are per cent and letters keep their size, so that it reads as well
/// on a telephone as on a screen. A long label takes more lines and is never cut.
/// </summary>
public static class BarChart
{
    private const int LineHeight = 18;
    private const int BarHeight = 14;
    private const int Gap = 14;
    private const int LabelLength = 44;

    /// <summary>The share of the width that bars may take; the value stands in the rest.</summary>
    private const int BarPercent = 78;

    public static Markup Draw(string id, string title, string description, IReadOnlyCollection<BarRow> rows)
    {
        var pieces = new List<Markup>();
        var y = 0;
        foreach (var row in rows)
        {
            var lines = Wrap(row.Label);
            pieces.Add(Row(row, lines, y));
            y += (lines.Count * LineHeight) + BarHeight + Gap;
        }

        return Markup.Of($"""
            <svg class="chart" role="img" width="100%" height="{y}" aria-labelledby="{id}-title {id}-desc">
            <title id="{id}-title">{title}</title>
            <desc id="{id}-desc">{description}</desc>
            {Markup.Join(pieces)}</svg>

            """);
    }

    private static Markup Row(BarRow row, List<string> lines, int top)
    {
        var labels = lines.Select((line, i) => Markup.Of($"""<text x="0" y="{top + 13 + (i * LineHeight)}">{line}</text>"""));
        var barTop = top + (lines.Count * LineHeight);
        return Markup.Of($"""
            <g>{Markup.Join(labels)}<rect class="track" x="0" y="{barTop}" width="{BarPercent}%" height="{BarHeight}" rx="3"/>{Segments(row, barTop)}<text class="value" x="100%" y="{barTop + 12}" text-anchor="end">{row.Value}</text></g>

            """);
    }

    private static Markup Segments(BarRow row, int top)
    {
        var pieces = new List<Markup>();
        var before = default(Fraction);
        foreach (var segment in row.Segments)
        {
            if (segment.Share is { HasData: true, Part: > 0, Ratio: { } ratio })
            {
                pieces.Add(Markup.Of($"""<rect class="{segment.Style}" x="{Width(before)}%" y="{top}" width="{Width(ratio)}%" height="{BarHeight}"/>"""));
                before += ratio;
            }
        }

        return Markup.Join(pieces);
    }

    private static string Width(Fraction ratio) => (ratio * BarPercent).ToText(3, Rounding.HalfAwayFromZero, AdminReform.Texts.Language.English);

    /// <summary>The lines of a label, none of them too long.</summary>
    internal static List<string> Wrap(string label)
    {
        var lines = new List<string>();
        foreach (var line in label.Split('\n'))
        {
            Wrap(line.Trim(), lines);
        }

        return lines;
    }

    private static void Wrap(string rest, List<string> lines)
    {
        while (new StringInfo(rest).LengthInTextElements > LabelLength)
        {
            var head = new StringInfo(rest).SubstringByTextElements(0, LabelLength);
            var space = head.LastIndexOf(' ');
            var end = space > 0 ? space : head.Length;
            lines.Add(rest[..end]);
            rest = rest[end..].TrimStart();
        }

        lines.Add(rest);
    }
}
