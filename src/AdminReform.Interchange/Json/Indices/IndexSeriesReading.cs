using AdminReform.Indices;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Indices;

/// <summary>Turns what was read into series, and collects what is missing, malformed or off its scale.</summary>
internal sealed class IndexSeriesReading
{
    private readonly JsonFaults _faults = new();

    private IndexSeriesReading()
    {
    }

    internal static Result<ValueList<IndexSeries>> ValueOf(IndexSeriesDto dto)
    {
        var reading = new IndexSeriesReading();
        var series = reading._faults.Version(dto.Version, IndexSeriesDto.Newest) && reading._faults.Required(dto.Series, "$.series")
            ? reading._faults.Each(dto.Series, "$.series", reading.SeriesOf)
            : [];
        return reading._faults.Or(() => ValueList.From(series));
    }

    private IndexSeries? SeriesOf(IndexSeriesDto.SeriesDto dto, string path)
    {
        var definition = DefinitionOf(dto.Definition, $"{path}.definition");
        var years = _faults.Each(dto.Years, $"{path}.years", YearOf);
        return (_faults.Named(dto.Province, $"{path}.province") & _faults.Required(dto.Years, $"{path}.years")) && definition is not null
            ? _faults.Take(IndexSeries.Create(definition, dto.Province!, years), $"{path}.years")
            : null;
    }

    private IndexDefinition? DefinitionOf(IndexSeriesDto.DefinitionDto? dto, string path)
    {
        if (!_faults.Required(dto, path))
        {
            return null;
        }

        var name = TextDto.Read(dto.Name, $"{path}.name", _faults);
        var scale = ScaleDto.Read(dto.Scale, $"{path}.scale", _faults);
        var dimensions = _faults.Each(dto.Dimensions, $"{path}.dimensions", DimensionOf);
        return (_faults.Required(dto.Kind, $"{path}.kind") & _faults.Required(dto.IsPercent, $"{path}.isPercent")) && scale is not null
            ? new(dto.Kind!.Value, name, scale, dto.IsPercent!.Value, ValueList.From(dimensions))
            : null;
    }

    private IndexDimension? DimensionOf(IndexSeriesDto.DimensionDto dto, string path)
    {
        var name = TextDto.Read(dto.Name, $"{path}.name", _faults);
        var scale = ScaleDto.Read(dto.Scale, $"{path}.scale", _faults);
        return _faults.Required(dto.Number, $"{path}.number") && scale is not null ? new(dto.Number.Value, name, scale) : null;
    }

    private IndexYear? YearOf(IndexSeriesDto.YearDto dto, string path)
    {
        var source = PublicationDto.Read(dto.Source, $"{path}.source", _faults);
        var score = FractionText.ReadIfAny(dto.Score, $"{path}.score", _faults);
        var rank = dto.Rank is null ? null : RankDto.Read(dto.Rank, $"{path}.rank", _faults);
        var dimensions = new List<Fraction>();
        _ = _faults.Each(dto.Dimensions, $"{path}.dimensions", (text, at) =>
        {
            dimensions.Add(FractionText.Read(text, at, _faults));
            return text;
        });
        return _faults.Required(dto.Year, $"{path}.year") && source is not null
            ? new(dto.Year.Value, source, score, rank, dto.Group, dto.Dimensions is null ? null : ValueList.From(dimensions))
            : null;
    }
}
