using System.Xml.Linq;
using AdminReform.Charts.Drawing;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Processes;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Charts;

/// <summary>The life of one dossier on a time line: its limit as the proof counts it, who had it, its steps (quá trình của hồ sơ).</summary>
/// <example>
/// <code>
/// var chart = DossierLifeChart.Draw(dossier, calculator.Explain(dossier.ToDeadlineFacts()!), at, Language.Vietnamese);
/// page.Write($"&lt;style>{ChartStyle.Sheet}&lt;/style>{chart.ToHtml()}");   // title, legend, drawing, table
/// File.WriteAllText("life.svg", chart.ToSvgFile());                    // or a file of its own
/// </code>
/// </example>
public static class DossierLifeChart
{
    private const int LaneHeight = 16;
    private const int Gap = 12;

    /// <summary>Draws a dossier that was accepted.</summary>
    /// <param name="dossier">The dossier, as known at the moment.</param>
    /// <param name="trace">The proof of its due moment.</param>
    /// <param name="at">The moment to which it is drawn.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="steps">The steps of its process, where it has one.</param>
    public static Chart Draw(Dossier dossier, DeadlineTrace trace, LocalDateTime at, Language language, ControlSlip? steps = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(trace);
        var words = new ChartWords(language);
        Lane[] lanes = [Limit(trace, at, words), .. Holders(dossier, at, words), .. Steps(steps, at, words)];
        (string Style, LocalDateTime At, string Name)[] marks = [.. Marks(dossier, trace, at, words)];
        var scale = new TimeScale([.. lanes.SelectMany(lane => lane.Spans).SelectMany(span => new[] { span.From, span.To }), .. marks.Select(mark => mark.At)]);
        return new(
            words,
            words.Of($"Quá trình của hồ sơ {dossier.Id}", $"The life of the dossier {dossier.Id}"),
            words.Of("Hàng trên cùng là thời hạn: phần được tính, ngày nghỉ, phần tạm dừng. Các hàng dưới là nơi giữ hồ sơ và các bước.", "The first lane is the limit: what is counted, days off, what is stopped. Below are those who had the dossier, and its steps."),
            Draw(lanes, marks, scale),
            [
                ("counted", words.Of("được tính", "counted")), ("off", words.Of("nghỉ, ngoài giờ", "off, closed")), ("stop", words.Of("tạm dừng", "stopped")),
                ("holder", words.Of("đang giữ", "held")), ("late", words.Of("quá hạn", "late")), ("due", words.Of("hạn trả", "due")),
            ],
            [words.Of("Hàng", "Lane"), words.Of("Từ", "From"), words.Of("Đến", "To"), words.Of("Nội dung", "What")],
            [
                .. lanes.SelectMany(lane => lane.Spans, (lane, span) => (ValueList<string>)[lane.Name, DayText.Of(span.From), DayText.Of(span.To), span.What]),
                .. marks.Select(mark => (ValueList<string>)[mark.Name, DayText.Of(mark.At), "", ""]),
            ]);
    }

    private static XElement Draw(Lane[] lanes, (string Style, LocalDateTime At, string Name)[] marks, TimeScale scale)
    {
        var (content, y) = (new List<XElement>(), Labels.LineHeight);
        List<(int Top, int Bottom)> places = [];
        content.AddRange(scale.Days().SelectMany(day => new[] { Svg.Line("axis", day.At, 4, day.At, Labels.LineHeight), Svg.Text(" " + day.Day, day.At, 13, "small soft") }));
        foreach (var lane in lanes)
        {
            y = Labels.Draw(lane.Name, y, content);
            content.AddRange(lane.Spans.Select(span => scale.Span(span.Style, span.From, span.To, y, LaneHeight, $"{DayText.Of(span.From)} – {DayText.Of(span.To)}: {span.What}")));
            places.Add((y - 2, y + LaneHeight + 2));
            y += LaneHeight + Gap;
        }

        content.AddRange(TimeScale.Marks(marks.Select(mark => (mark.Style, scale.Of(mark.At), mark.Name)), places, out var height));
        return Svg.Drawing(height, content);
    }

    private static Lane Limit(DeadlineTrace trace, LocalDateTime at, ChartWords words) => new(
        words.Of("Thời hạn giải quyết", "Time limit"),
        [
            .. from segment in trace.Segments
               let to = segment.To ?? LocalDateTime.Max(segment.From, at)
               where to > segment.From
               select new Span(StyleOf(segment.Step), segment.From, to, words[segment.Reason]),
        ]);

    private static string StyleOf(TraceStep step) => step switch
    {
        TraceStep.Counted => "counted",
        TraceStep.Interrupted or TraceStep.OnTheWay => "stop",
        _ => "off",
    };

    private static IEnumerable<Lane> Holders(Dossier dossier, LocalDateTime at, ChartWords words) =>
        from holding in dossier.GetHoldings()
        let to = holding.To ?? LocalDateTime.Max(holding.From, at)
        group new Span("holder", holding.From, to, NameOf(holding.Holder, words)) by holding.Holder into held
        select new Lane(NameOf(held.Key, words), [.. held]);

    private static IEnumerable<Lane> Steps(ControlSlip? slip, LocalDateTime at, ChartWords words) =>
        from handOver in slip?.HandOvers ?? []
        let round = handOver.Round
        group new Span(
            round.IsLateAt(at) ? "late" : "within",
            round.Since,
            round.EndedAt ?? LocalDateTime.Max(round.Since, at),
            round.Due is { } due ? words.Of($"hạn {due}", $"due {due}") : words.Of("không có hạn", "no limit")) by round.Step into rounds
        select new Lane(NameOf(rounds.Key), [.. rounds]);

    private static string NameOf(Holder holder, ChartWords words) => holder.Unit is null ? words.Of("người nộp hồ sơ", "the applicant") : holder.ToString();

    private static string NameOf(ProcessStep step) => string.Join(" · ", new[] { step.Id, step.Task, step.Owner?.ToString() }.OfType<string>());

    private static IEnumerable<(string Style, LocalDateTime At, string Name)> Marks(Dossier dossier, DeadlineTrace trace, LocalDateTime at, ChartWords words)
    {
        if (dossier.AcceptedAt is { } accepted)
        {
            yield return ("now", accepted, words.Of($"tiếp nhận {DayText.Of(accepted)}", $"accepted {DayText.Of(accepted)}"));
        }

        if (trace.Deadline.Due is { } due)
        {
            yield return ("due", due.End, words.Of($"hẹn trả {due}", $"due {due}"));
        }

        if (dossier.ReadyAt is { } ready)
        {
            yield return ("now", ready, words.Of($"có kết quả {DayText.Of(ready)}", $"result {DayText.Of(ready)}"));
        }
        else
        {
            yield return ("now", at, words.Of($"lúc xem {DayText.Of(at)}", $"seen {DayText.Of(at)}"));
        }
    }

    private sealed record Lane(string Name, ValueList<Span> Spans);

    private readonly record struct Span(string Style, LocalDateTime From, LocalDateTime To, string What);
}
