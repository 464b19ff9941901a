using AdminReform.Charts.Drawing;
using AdminReform.Reports;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Charts;

/// <summary>From what was received to what is late, as published figures let one know it (đối chiếu số liệu công bố).</summary>
public static class FunnelChart
{
    // Each level is a part of the one above it, or of what was received.
    private static readonly (ReportColumn Column, string Style)[] Levels =
    [
        (ReportColumn.Received, "within"), (ReportColumn.Resolved, "ontime"), (ReportColumn.ResolvedEarly, "early"), (ReportColumn.ResolvedOnTime, "ontime"), (ReportColumn.ResolvedLate, "late"),
        (ReportColumn.Pending, "within"), (ReportColumn.PendingWithin, "within"), (ReportColumn.PendingLate, "late"),
    ];

    /// <summary>Draws a bar for each level. What is known is full; where the figures leave a range, what is possible beyond the least is pale.</summary>
    /// <param name="figures">Published figures that were reconciled.</param>
    /// <param name="language">The language of the words.</param>
    public static Chart Draw(Reconciliation figures, Language language)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var words = new ChartWords(language);
        (ColumnKnowledge Known, string Style)[] levels =
            [.. Levels.Join(figures.Columns, level => level.Column, known => known.Column, (level, known) => (known, level.Style))];
        var most = Math.Max(1, levels.Select(level => Math.Max(level.Known.Least, level.Known.Greatest ?? 0)).DefaultIfEmpty().Max());
        return new(
            words,
            words.Of("Từ tiếp nhận đến quá hạn", "From received to late"),
            words.Of("Thanh đậm là số đã biết hoặc ít nhất có thể; phần nhạt là phần còn có thể.", "The full bar is what is known, or the least that is possible; the pale part is what may be beyond it.")
            + (figures.IsConsistent ? "" : words.Of(" Các số liệu mâu thuẫn với nhau.", " The figures contradict each other.")),
            Bars.Draw(levels.Select(level => new Bar(
                words[ReportColumns.Name(level.Known.Column)],
                Told(level.Known, words),
                [(new(level.Known.Least, most), level.Style), (new(Math.Max(0, (level.Known.Greatest ?? most) - level.Known.Least), most), "heat2")]))),
            [("within", words.Of("số đã biết", "known")), ("heat2", words.Of("còn có thể", "possible"))],
            [words.Of("Số liệu", "Figure"), words.Of("Giá trị", "Value"), words.Of("Biết từ đâu", "How it is known")],
            [.. levels.Select(level => (ValueList<string>)[words[ReportColumns.Name(level.Known.Column)], Told(level.Known, words), words[level.Known.Words]])]);
    }

    private static string Told(ColumnKnowledge known, ChartWords words) =>
        known.Value is { } value ? words.Number(value)
        : known.Greatest is { } greatest ? $"{words.Number(known.Least)}–{words.Number(greatest)}"
        : $"≥ {words.Number(known.Least)}";
}
