using System.Xml.Linq;
using AdminReform.Charts.Drawing;
using AdminReform.Indices;
using AdminReform.Plans;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Charts;

/// <summary>Targets of a plan as bullets: the value, the path and the goal on the scale of the indicator (chỉ tiêu kế hoạch).</summary>
public static class TargetsChart
{
    private const int BandHeight = 16;
    private const int BarHeight = 6;
    private const int Above = 6;
    private const int Gap = 20;

    /// <summary>Draws targets that have a scale and a goal, such as those in percent; places, counts and words stand in the table alone.</summary>
    /// <param name="title">What the targets have in common.</param>
    /// <param name="targets">Each target, with the part of it to look at now.</param>
    /// <param name="language">The language of the words.</param>
    public static Chart Draw(LocalizedText title, IEnumerable<(Target Target, TargetAssessment Assessment)> targets, Language language)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(targets);
        var words = new ChartWords(language);
        Line[] lines = [.. targets.Select(target => new Line(target.Target, target.Assessment, words))];
        return new(
            words,
            words[title],
            words.Of(
                $"{lines.Length} chỉ tiêu, {lines.Count(line => line.Assessment.Value is not null)} đã đo. Thanh là giá trị mới nhất, vạch đứt là lộ trình, vạch đậm là mục tiêu; nền cho biết dưới lộ trình, dưới mục tiêu, đạt.",
                $"{lines.Length} targets, {lines.Count(line => line.Assessment.Value is not null)} measured. The bar is the latest value, the dashed mark the path, the thick mark the goal; the bands are below the path, below the goal, reached."),
            Draw(lines),
            [
                ("early", words.Of("giá trị, đúng lộ trình hoặc đạt", "value, on the path or met")), ("late", words.Of("giá trị, chậm lộ trình hoặc không đạt", "value, off the path or missed")),
                ("path", words.Of("lộ trình", "path")), ("goal", words.Of("mục tiêu", "goal")), ("low", words.Of("dưới lộ trình", "below the path")),
                ("mid", words.Of("dưới mục tiêu", "below the goal")), ("top", words.Of("đạt", "reached")),
            ],
            [words.Of("Chỉ tiêu", "Target"), words.Of("Mục tiêu", "Goal"), words.Of("Mới nhất", "Latest"), words.Of("Lộ trình", "Path"), words.Of("Tình trạng", "Status")],
            [.. lines.Select(line => (ValueList<string>)[line.Name, line.Goal, line.Value, line.Path, words[line.Assessment.Status.Name()]])]);
    }

    private static XElement Draw(Line[] lines)
    {
        var (content, y) = (new List<XElement>(), 0);
        foreach (var line in lines)
        {
            if (line is not { Assessment: { Goal: { } goal } assessment, Scale: { } scale })
            {
                continue;
            }

            y = Labels.Draw($"{line.Name}\n{line.Goal}", y, content) + Above;
            content.AddRange(Bullet(assessment, goal, scale, y));
            content.Add(Svg.Text(line.Value, 1, y + 13, "value", "end"));
            y += BandHeight + Gap;
        }

        return Svg.Drawing(y, content);
    }

    private static IEnumerable<XElement> Bullet(TargetAssessment assessment, Threshold goal, Scale scale, int y)
    {
        Fraction Place(Fraction figure) => Bars.Width * Fraction.Max(0, Fraction.Min(1, (figure - scale.From) / (scale.To - scale.From)));
        var (end, path) = (Place(goal.Value), assessment.Path is { } asked ? Place(asked) : (Fraction?)null);
        (string Style, Fraction From, Fraction To)[] bands = goal.IsCeiling
            ? [("top", 0, end), ("mid", end, Fraction.Max(end, path ?? end)), ("low", Fraction.Max(end, path ?? end), Bars.Width)]
            : [("low", 0, Fraction.Min(path ?? 0, end)), ("mid", Fraction.Min(path ?? 0, end), end), ("top", end, Bars.Width)];
        foreach (var (style, from, to) in bands.Where(band => band.From < band.To))
        {
            yield return Svg.Rect(style, from, y, to - from, BandHeight);
        }

        if (assessment.Value is { } value)
        {
            yield return Svg.Rect(assessment.Status is TargetStatus.OnPath or TargetStatus.Met ? "early" : "late", 0, y + ((BandHeight - BarHeight) / 2), Place(value), BarHeight);
        }

        yield return Svg.Line("goal", end, y - 2, end, y + BandHeight + 2);
        if (path is { } way)
        {
            yield return Svg.Line("path", way, y - 5, way, y + BandHeight + 5);
        }
    }

    private sealed class Line(Target target, TargetAssessment assessment, ChartWords words)
    {
        internal TargetAssessment Assessment => assessment;

        internal Scale? Scale => assessment.Unit is IndicatorUnit.Percent or IndicatorUnit.Points ? target.Indicator.Scale : null;

        internal string Name => words[target.Indicator.Name] + (target.Shape is TieredShape && assessment is { Goal: not null, Part: { } part } ? $" ({words[part]})" : "");

        internal string Goal => assessment is { Goal: { } goal, By: { } by } ? $"{words[assessment.Say(goal)]} · {DayText.Of(by)}" : words[target.Wording];

        internal string Value => assessment.Value is { } value ? words.Value(value, assessment) : words[assessment.Status.Name()];

        internal string Path => assessment.Path is { } path ? words[assessment.Say(path)] : "—";
    }
}
