using System.Xml.Linq;
using AdminReform.Charts.Drawing;
using AdminReform.Plans;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Charts;

/// <summary>The path of one target through time: its figures, where the path leads, and what can still come (lộ trình của chỉ tiêu).</summary>
public static class TargetPathChart
{
    private const int Height = 160;
    private const int Top = 12;
    private const int Dot = 4;

    /// <summary>The share of the width that the term takes; the figures at its end stand in the rest.</summary>
    private static readonly Fraction Width = Fraction.Of(76, 100);

    /// <summary>Draws a target that has a goal and a last day.</summary>
    /// <param name="target">The target.</param>
    /// <param name="assessment">The part of it to look at now.</param>
    /// <param name="figures">Its figures by day, in its own unit; those known after the day of the assessment are left out.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentException">The target has no goal or no last day.</exception>
    public static Chart Draw(Target target, TargetAssessment assessment, IEnumerable<(LocalDate Day, Fraction Value)> figures, Language language)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(figures);
        if (assessment is not { Goal: { } goal, By: { } by })
        {
            throw new ArgumentException($"The target {target.Id} has no goal by a day: only such a target has a path.", nameof(assessment));
        }

        var words = new ChartWords(language);
        Point[] measured = [.. figures.Where(figure => figure.Day <= assessment.At).OrderBy(figure => figure.Day).Select(figure => new Point(figure.Day, figure.Value))];
        Segment[] ways = [.. Ways(assessment, goal, by, measured)];
        (string Name, LocalDate Day, Fraction Value)[] rows =
        [
            .. measured.Select(point => (words.Of("đo được", "measured"), point.Day, point.Value)),
            .. assessment is { Path: { } path, Latest: { } latest } ? [(words.Of("lộ trình", "path"), latest.Date, path)] : Array.Empty<(string, LocalDate, Fraction)>(),
            .. ways.Where(way => way.Name is not null).Select(way => (words[way.Name!], way.To.Day, way.To.Value)),
            (words.Of("mục tiêu", "goal"), by, goal.Value),
        ];
        return new(
            words,
            words[target.Indicator.Name] + (assessment.Part is { } part ? $" ({words[part]})" : ""),
            words.Of(
                $"Các điểm là số liệu; vạch đứt là lộ trình, hai vạch chấm là khả năng cao nhất và thấp nhất đến {DayText.Of(by)}. Tình trạng: {words[assessment.Status.Name()]}.",
                $"The dots are figures; the dashed line is the path, the dotted ones the best and the worst that may still come by {DayText.Of(by)}. Status: {words[assessment.Status.Name()]}.")
            + NoReturn(assessment, words),
            Draw(assessment, goal, measured, ways, words),
            [
                ("line", words.Of("số liệu", "figures")), ("path", words.Of("lộ trình", "path")), ("goal", words.Of("mục tiêu", "goal")),
                ("best", words.Of("cao nhất còn có thể", "best that may come")), ("worst", words.Of("thấp nhất còn có thể", "worst that may come")),
            ],
            [words.Of("Số liệu", "Figure"), words.Of("Ngày", "Day"), words.Of("Giá trị", "Value")],
            [.. rows.Select(row => (ValueList<string>)[row.Name, DayText.Of(row.Day), words.Value(row.Value, assessment)])]);
    }

    private static string NoReturn(TargetAssessment assessment, ChartWords words) => assessment.Attainability?.NoReturn is { } day
        ? words.Of($" Ngày không thể quay lại: {DayText.Of(day)}.", $" Day of no return: {DayText.Of(day)}.")
        : "";

    private static IEnumerable<Segment> Ways(TargetAssessment assessment, Threshold goal, LocalDate by, Point[] measured)
    {
        var end = new Point(by, goal.Value);
        if (assessment is { Path: { } path, Latest: { } latest } && latest.Date < by)
        {
            yield return new("path", null, new(latest.Date, path), end);
        }

        foreach (var (first, second) in measured.Zip(measured.Skip(1)))
        {
            yield return new("line", null, first, second);
        }

        if (measured.Length == 0 || assessment.Attainability is not { } still || measured[^1].Day >= by)
        {
            yield break;
        }

        if (still.Best.Value is { } best)
        {
            yield return new("best", new("cao nhất còn có thể", "best that may come"), measured[^1], new(by, best));
        }

        if (still.Worst.Value is { } worst)
        {
            yield return new("worst", new("thấp nhất còn có thể", "worst that may come"), measured[^1], new(by, worst));
        }
    }

    private static XElement Draw(TargetAssessment assessment, Threshold goal, Point[] measured, Segment[] ways, ChartWords words)
    {
        Point[] all = [new(assessment.By!.Value, goal.Value), new(assessment.From ?? assessment.At, goal.Value), new(assessment.At, goal.Value), .. measured, .. ways.SelectMany(way => new[] { way.From, way.To })];
        var (first, last) = (all.Min(point => point.Day), all.Max(point => point.Day));
        var (low, high) = (all.Select(point => point.Value).Aggregate(Fraction.Min), all.Select(point => point.Value).Aggregate(Fraction.Max));
        var days = Math.Max(1, Period.DaysBetween(first, last));
        Fraction X(LocalDate day) => Width * Fraction.Of(Period.DaysBetween(first, day), days);
        int Y(Fraction value) => low == high ? Top + (Height / 2) : Top + (int)((high - value) / (high - low) * Height).Floor();
        List<XElement> content =
        [
            Svg.Line("axis", 0, Top + Height + Dot, Width, Top + Height + Dot), Svg.Text(DayText.Of(first), 0, Top + Height + 22, "small soft"),
            Svg.Text(DayText.Of(last), Width, Top + Height + 22, "small soft", "end"), Svg.Line("goal", X(assessment.By.Value), Y(goal.Value) - 8, X(assessment.By.Value), Y(goal.Value) + 8),
            Svg.Text(words[assessment.Say(goal)], 1, Y(goal.Value) + 5, "value", "end"),
            .. ways.Select(way => Svg.Line(way.Style, X(way.From.Day), Y(way.From.Value), X(way.To.Day), Y(way.To.Value))),
            .. measured.Select(point => Svg.Dot("within", X(point.Day), Y(point.Value), Dot, $"{DayText.Of(point.Day)}: {words.Value(point.Value, assessment)}")),
            Svg.Line("now", X(assessment.At), Top, X(assessment.At), Top + Height + Dot),
        ];
        return Svg.Drawing(Top + Height + 28, content);
    }

    private readonly record struct Point(LocalDate Day, Fraction Value);

    private sealed record Segment(string Style, LocalizedText? Name, Point From, Point To);
}
