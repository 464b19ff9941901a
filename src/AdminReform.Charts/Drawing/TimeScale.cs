using System.Xml.Linq;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Charts.Drawing;

/// <summary>Moments on the width of a drawing.</summary>
internal sealed class TimeScale
{
    private const int MostLabels = 4;
    private const int Beneath = 18;
    private const int NameHeight = 15;

    private readonly LocalDateTime _from;
    private readonly long _seconds;

    /// <summary>From the first to the last of some moments, a little more on both sides.</summary>
    internal TimeScale(IEnumerable<LocalDateTime> moments)
    {
        LocalDateTime[] all = [.. moments];
        var (first, last) = (all.Min(), all.Max());
        var margin = Math.Max(3600, Seconds(first, last) / 50);
        _from = first.PlusSeconds(-margin);
        _seconds = Seconds(_from, last.PlusSeconds(margin));
    }

    internal Fraction Of(LocalDateTime moment) => Fraction.Max(0, Fraction.Min(1, Fraction.Of(Seconds(_from, moment), _seconds)));

    internal XElement Span(string style, LocalDateTime from, LocalDateTime to, int y, int height, string? tip = null) =>
        Svg.Rect(style, Of(from), y, Of(to) - Of(from), height, tip);

    /// <summary>Marks across lanes, with their names below; names that would lie over each other stand one below the other.</summary>
    /// <param name="marks">The marks.</param>
    /// <param name="lanes">Where each lane begins and ends.</param>
    /// <param name="height">The height with the names.</param>
    internal static IEnumerable<XElement> Marks(IEnumerable<(string Style, Fraction At, string Name)> marks, IReadOnlyList<(int Top, int Bottom)> lanes, out int height)
    {
        List<XElement> drawn = [];
        var bottom = lanes.Count == 0 ? 0 : lanes[^1].Bottom;
        (string Style, Fraction At, string Name)[] inOrder = [.. marks.OrderBy(mark => mark.At)];
        foreach (var (index, (style, at, name)) in inOrder.Index())
        {
            var y = bottom + Beneath + (index * NameHeight);
            drawn.AddRange(lanes.Select(lane => Svg.Line(style, at, lane.Top, at, lane.Bottom)));
            drawn.Add(Svg.Line(style, at, bottom, at, y - (NameHeight * 2 / 3)));
            drawn.Add(Svg.Text(name, at, y, "small", at > Fraction.Of(2, 3) ? "end" : at < Fraction.Of(1, 3) ? null : "middle"));
        }

        height = bottom + Beneath + (inOrder.Length * NameHeight);
        return drawn;
    }

    /// <summary>The days at the beginning of which a label stands, far enough apart for their letters.</summary>
    internal IEnumerable<(Fraction At, string Day)> Days()
    {
        var days = (_seconds / NodaConstants.SecondsPerDay) + 1;
        var step = Math.Max(1, (int)((days + MostLabels - 1) / MostLabels));
        for (var day = _from.Date.PlusDays(1); Seconds(_from, day.AtMidnight()) < _seconds * 8 / 10; day = day.PlusDays(step))
        {
            yield return (Of(day.AtMidnight()), DayText.Of(day));
        }
    }

    private static long Seconds(LocalDateTime from, LocalDateTime to) => Period.Between(from, to, PeriodUnits.Seconds).Seconds;
}
