using System.Text.Json;
using AdminReform.Indices;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Indices;

/// <summary>Writes series of PAR INDEX, SIPAS, PAPI and PCI as JSON and reads them back, each with its definition.</summary>
/// <remarks>
/// Members that are not known are skipped. What is missing or malformed comes back as problems with JSON paths, all of them at once, and so
/// does what <see cref="IndexSeries.Create"/> refuses: a score off its scale, a year twice, dimensions that do not add up.
/// </remarks>
public static class IndexSeriesJson
{
    /// <summary>Writes series.</summary>
    public static string Write(IEnumerable<IndexSeries> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var dto = new IndexSeriesDto { Version = IndexSeriesDto.Newest, Series = [.. series.Select(DtoOf)] };
        return JsonSerializer.Serialize(dto, IndexJsonContext.Shaped.IndexSeriesDto);
    }

    /// <summary>Reads series from text.</summary>
    public static Result<ValueList<IndexSeries>> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, IndexJsonContext.Shaped.IndexSeriesDto, limits).Then(IndexSeriesReading.ValueOf);
    }

    /// <summary>Reads series from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<IndexSeries>> Read(Stream json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, IndexJsonContext.Shaped.IndexSeriesDto, limits).Then(IndexSeriesReading.ValueOf);
    }

    private static IndexSeriesDto.SeriesDto DtoOf(IndexSeries series) => new()
    {
        Definition = new()
        {
            Kind = series.Definition.Kind,
            Name = TextDto.Of(series.Definition.Name),
            Scale = ScaleDto.Of(series.Definition.Scale),
            IsPercent = series.Definition.IsPercent,
            Dimensions = series.Definition.Dimensions.Count == 0 ? null :
            [
                .. series.Definition.Dimensions.Select(dimension => new IndexSeriesDto.DimensionDto
                {
                    Number = dimension.Number, Name = TextDto.Of(dimension.Name), Scale = ScaleDto.Of(dimension.Scale),
                }),
            ],
        },
        Province = series.Province,
        Years =
        [
            .. series.Years.Select(year => new IndexSeriesDto.YearDto
            {
                Year = year.Year,
                Source = PublicationDto.Of(year.Source),
                Score = FractionText.Of(year.Score),
                Rank = year.Rank is { } rank ? RankDto.From(rank) : null,
                Group = year.Group,
                Dimensions = year.Dimensions?.Select(FractionText.Of).ToArray(),
            }),
        ],
    };
}
