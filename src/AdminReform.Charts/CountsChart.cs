using AdminReform.Charts.Drawing;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Charts;

/// <summary>Counts side by side, such as notices by step of the ladder (số lượng).</summary>
public static class CountsChart
{
    /// <summary>Draws a bar for each count, the greatest as wide as there is room.</summary>
    /// <param name="title">What is counted.</param>
    /// <param name="description">How it is read.</param>
    /// <param name="heading">What the labels are.</param>
    /// <param name="counts">Each label with its count, at least zero; a label may have lines.</param>
    /// <param name="language">The language of the words.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is below zero.</exception>
    public static Chart Draw(LocalizedText title, LocalizedText description, LocalizedText heading, IEnumerable<(LocalizedText Label, long Count)> counts, Language language)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(heading);
        ArgumentNullException.ThrowIfNull(counts);
        var words = new ChartWords(language);
        return Draw(words, title, description, heading, [.. counts.Select(row => (words[row.Label], row.Count, "within"))], []);
    }

    internal static Chart Draw(
        ChartWords words,
        LocalizedText title,
        LocalizedText description,
        LocalizedText heading,
        (string Label, long Count, string Style)[] rows,
        ValueList<(string Style, string Label)> legend)
    {
        var most = Math.Max(1, rows.Select(row => row.Count).DefaultIfEmpty().Max());
        return new(
            words,
            words[title],
            words[description],
            Bars.Draw(rows.Select(row => new Bar(row.Label, words.Number(row.Count), [(new Share(row.Count, most), row.Style)]))),
            legend,
            [words[heading], words.Of("Số lượng", "Count")],
            [.. rows.Select(row => (ValueList<string>)[row.Label.Replace('\n', ' '), words.Number(row.Count)])]);
    }
}
