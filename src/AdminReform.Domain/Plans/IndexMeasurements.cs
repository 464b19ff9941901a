using AdminReform.Indices;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>Hands the years of an index over to plans as measurements.</summary>
public static class IndexMeasurements
{
    /// <summary>The ranks of a series, one for each year that has one; the figure speaks of the last day of its year.</summary>
    public static ValueList<Measurement> Ranks(this IndexSeries series, string indicator)
    {
        ArgumentNullException.ThrowIfNull(series);
        return [.. series.Years.Where(year => year.Rank is not null).Select(year => Of(year, indicator, new RankValue(year.Rank!)))];
    }

    /// <summary>The totals of a series: a share of the scale for an index in percent, points otherwise.</summary>
    public static ValueList<Measurement> Totals(this IndexSeries series, string indicator)
    {
        ArgumentNullException.ThrowIfNull(series);
        var definition = series.Definition;
        return
        [
            .. series.Years.Where(year => year.Score is not null).Select(year => Of(year, indicator, definition.IsPercent
                ? new LevelValue(year.Score!.Value / definition.Scale.To)
                : new LevelValue(year.Score!.Value, IndicatorUnit.Points))),
        ];
    }

    private static Measurement Of(IndexYear year, string indicator, MeasuredValue value) => new(
        indicator, new LocalDate(year.Year, 12, 31), value, year.Source, year.Source.Publisher, KnownFrom: year.Source.Date);
}
