using AdminReform.Indices;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>A figure for an indicator on a day (số liệu).</summary>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Date">The day that the figure speaks of; the last day of the year for a yearly figure.</param>
/// <param name="Value">The figure.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="MeasuredBy">Who measured it; <see langword="null"/> where the source does not say.</param>
/// <param name="Subject">The tier or unit that it speaks of; <see langword="null"/> for the whole.</param>
/// <param name="KnownFrom">The first day on which it was known; <see langword="null"/> means its own day.</param>
/// <param name="Revision">A correction has a higher number than what it corrects, and takes its place.</param>
/// <param name="Since">
/// The first day that a count speaks of, where it is by period (a quarter's own figure); <see langword="null"/> for a count from the first
/// day of the term, and for what is no count.
/// </param>
/// <exception cref="ArgumentOutOfRangeException">The first day is after the day of the figure.</exception>
public sealed record Measurement(
    string Indicator,
    LocalDate Date,
    MeasuredValue Value,
    Publication Source,
    string? MeasuredBy = null,
    string? Subject = null,
    LocalDate? KnownFrom = null,
    int Revision = 0,
    LocalDate? Since = null)
{
    /// <summary>The first day that a count by period speaks of.</summary>
    public LocalDate? Since { get; } = Since is null || Since <= Date
        ? Since
        : throw new ArgumentOutOfRangeException(nameof(Since), Since, "A figure cannot begin after the day that it speaks of.")
            .InVietnamese("Số liệu không thể bắt đầu sau ngày mà nó nói đến.");

    /// <summary>A figure that counts its own period only, such as a quarter; a ratio or an additional share adds such figures up.</summary>
    /// <param name="indicator">The indicator's id.</param>
    /// <param name="period">The first and the last day that it counts.</param>
    /// <param name="value">The figure.</param>
    /// <param name="source">Where it was read.</param>
    public static Measurement ByPeriod(string indicator, DateInterval period, MeasuredValue value, Publication source)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new(indicator, period.End, value, source, Since: period.Start);
    }

    /// <summary>The ranks of an index, one for each year that has one; a figure speaks of the last day of its year.</summary>
    public static ValueList<Measurement> Ranks(IndexSeries series, string indicator)
    {
        ArgumentNullException.ThrowIfNull(series);
        return [.. series.Years.Where(year => year.Rank is not null).Select(year => OfYear(year, indicator, new RankValue(year.Rank!)))];
    }

    /// <summary>The totals of an index: a share of the scale for one in percent, points otherwise.</summary>
    public static ValueList<Measurement> Totals(IndexSeries series, string indicator)
    {
        ArgumentNullException.ThrowIfNull(series);
        var definition = series.Definition;
        return
        [
            .. series.Years.Where(year => year.Score is not null).Select(year => OfYear(year, indicator, definition.IsPercent
                ? new LevelValue(year.Score!.Value / definition.Scale.To)
                : new LevelValue(year.Score!.Value, IndicatorUnit.Points))),
        ];
    }

    /// <summary>Whether it was known on a day.</summary>
    public bool IsKnownAt(LocalDate at) => Date <= at && (KnownFrom ?? Date) <= at;

    /// <summary>Returns the indicator, the day and the value.</summary>
    public override string ToString() =>
        $"{Indicator}{(Subject is null ? "" : $" of {Subject}")} {(Since is { } since ? $"{DayText.Of(since)}–" : "")}{DayText.Of(Date)}: {Value}{(Revision == 0 ? "" : $" (revision {Revision})")}";

    private static Measurement OfYear(IndexYear year, string indicator, MeasuredValue value) => new(
        indicator, new LocalDate(year.Year, 12, 31), value, year.Source, year.Source.Publisher, KnownFrom: year.Source.Date);
}
