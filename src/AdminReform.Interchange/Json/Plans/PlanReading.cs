using AdminReform.Plans;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>Turns what was read into a plan, and collects what is missing or malformed.</summary>
internal sealed class PlanReading
{
    private readonly JsonFaults _faults = new();
    private readonly ShapeReading _shapes;

    private PlanReading() => _shapes = new(_faults);

    internal static Result<Plan> ValueOf(PlanDto dto)
    {
        var reading = new PlanReading();
        var plan = reading._faults.Version(dto.Version, PlanDto.Newest) ? reading.PlanOf(dto, "$") : null;
        return reading._faults.Or(() => plan!);
    }

    private Plan? PlanOf(PlanDto dto, string path)
    {
        var instrument = _faults.Required(dto.Instrument, $"{path}.instrument") ? CitationDto.Read(dto.Instrument, $"{path}.instrument", _faults)?.Instrument : null;
        var term = TermDto.Read(dto.Term, $"{path}.term", _faults);
        var targets = _faults.Required(dto.Targets, $"{path}.targets") ? _faults.Each(dto.Targets, $"{path}.targets", TargetOf) : [];
        var publication = PublicationDto.Read(dto.Publication, $"{path}.publication", _faults);
        var parent = dto.Parent is null ? null : PlanOf(dto.Parent, $"{path}.parent");
        return instrument is null || term is null || publication is null
            ? null
            : new Plan(instrument, term, ValueList.From(targets), publication, parent);
    }

    private Target? TargetOf(PlanDto.TargetDto dto, string path)
    {
        var indicator = IndicatorOf(dto.Indicator, $"{path}.indicator");
        var wording = TextDto.Read(dto.Wording, $"{path}.wording", _faults);
        var shape = _shapes.ShapeOf(dto.Shape, $"{path}.shape");
        var source = _faults.Required(dto.Source, $"{path}.source") ? CitationDto.Read(dto.Source, $"{path}.source", _faults) : null;
        var reading = dto.Reading is null ? null : TextDto.Read(dto.Reading, $"{path}.reading", _faults);
        return (_faults.Named(dto.Id, $"{path}.id") & _faults.Required(dto.Certainty, $"{path}.certainty"))
            && indicator is not null && shape is not null && source is not null
            ? new Target(dto.Id!, indicator, wording, shape, source, dto.Certainty!.Value, dto.Owner, reading)
            : null;
    }

    private Indicator? IndicatorOf(PlanDto.IndicatorDto? dto, string path)
    {
        if (!_faults.Required(dto, path))
        {
            return null;
        }

        var name = TextDto.Read(dto.Name, $"{path}.name", _faults);
        var scale = dto.Scale is null ? null : ScaleDto.Read(dto.Scale, $"{path}.scale", _faults);
        return _faults.Named(dto.Id, $"{path}.id") & _faults.Required(dto.Unit, $"{path}.unit")
            ? new Indicator(dto.Id!, name, dto.Unit!.Value, dto.Pillar, scale)
            : null;
    }
}
