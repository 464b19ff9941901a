using AdminReform.Charts.Drawing;
using AdminReform.Texts;

namespace AdminReform.Charts;

/// <summary>Open dossiers by working days overdue or left (tuổi hồ sơ).</summary>
public static class AgeingChart
{
    /// <summary>Draws a bar for each band, the longest as wide as there is room.</summary>
    /// <param name="bands">The bands.</param>
    /// <param name="language">The language of the words.</param>
    public static Chart Draw(IEnumerable<AgeBand> bands, Language language)
    {
        ArgumentNullException.ThrowIfNull(bands);
        var words = new ChartWords(language);
        return CountsChart.Draw(
            words,
            new("Hồ sơ đang giải quyết theo ngày hẹn", "Open dossiers by due day"),
            new("Số hồ sơ đang giải quyết theo số ngày làm việc quá hạn hoặc còn lại.", "Open dossiers by working days overdue or left."),
            new("Ngày làm việc", "Working days"),
            [.. bands.Select(band => (words[band.Label], (long)band.Count, band.IsOverdue ? "late" : "within"))],
            [("late", words.Of("quá hạn", "overdue")), ("within", words.Of("trong hạn", "within the limit"))]);
    }
}
