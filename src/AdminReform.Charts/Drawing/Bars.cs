using System.Xml.Linq;
using AdminReform.Values;

namespace AdminReform.Charts.Drawing;

/// <summary>Horizontal bars of one or more parts, one below the other, each under its label and with its value beside it.</summary>
internal static class Bars
{
    private const int BarHeight = 14;
    private const int Gap = 14;

    /// <summary>The share of the width that bars may take; the value stands in the rest.</summary>
    internal static readonly Fraction Width = Fraction.Of(78, 100);

    internal static XElement Draw(IEnumerable<Bar> bars)
    {
        var (content, y) = (new List<XElement>(), 0);
        foreach (var bar in bars)
        {
            y = Labels.Draw(bar.Label, y, content);
            content.Add(Svg.Rect("track", 0, y, Width, BarHeight));
            content.AddRange(Parts(bar, y));
            content.Add(Svg.Text(bar.Value, 1, y + 12, "value", "end"));
            y += BarHeight + Gap;
        }

        return Svg.Drawing(y, content);
    }

    private static IEnumerable<XElement> Parts(Bar bar, int y)
    {
        Fraction before = 0;
        foreach (var (share, style) in bar.Parts)
        {
            if (share is { Part: > 0, Ratio: { } ratio })
            {
                yield return Svg.Rect(style, before * Width, y, ratio * Width, BarHeight);
                before += ratio;
            }
        }
    }
}
