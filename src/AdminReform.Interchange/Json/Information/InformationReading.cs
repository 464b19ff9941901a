using AdminReform.Information;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Information;

/// <summary>Turns what was read into an information plan or its results, and collects what is missing or malformed.</summary>
internal sealed class InformationReading
{
    private readonly JsonFaults _faults = new();

    private InformationReading()
    {
    }

    internal static Result<InformationPlan> ValueOf(InformationPlanDto dto)
    {
        var reading = new InformationReading();
        var plan = reading._faults.Version(dto.Version, InformationPlanDto.Newest) ? reading.PlanOf(dto) : null;
        return reading._faults.Or(() => plan!);
    }

    internal static Result<InformationResults> ValueOf(InformationResultsDto dto)
    {
        var reading = new InformationReading();
        if (!reading._faults.Version(dto.Version, InformationResultsDto.Newest))
        {
            return reading._faults.Or<InformationResults>(() => null!);
        }

        var outputs = reading._faults.Each(dto.Outputs, "$.outputs", reading.OutputOf);
        var reports = reading._faults.Each(dto.Reports, "$.reports", reading.ReportOf);
        return reading._faults.Or(() => new InformationResults(ValueList.From(outputs), ValueList.From(reports)));
    }

    private InformationPlan? PlanOf(InformationPlanDto dto)
    {
        var instrument = _faults.Required(dto.Instrument, "$.instrument") ? CitationDto.Read(dto.Instrument, "$.instrument", _faults)?.Instrument : null;
        var term = TermDto.Read(dto.Term, "$.term", _faults);
        var areas = _faults.Each(dto.Areas, "$.areas", AreaOf);
        var units = _faults.Each(dto.Units, "$.units", (unit, path) => _faults.Named(unit, path) ? unit : null);
        var tasks = _faults.Each(dto.Tasks, "$.tasks", TaskOf);
        var duties = _faults.Each(dto.Duties, "$.duties", DutyOf);
        var publication = PublicationDto.Read(dto.Publication, "$.publication", _faults);
        return instrument is null || term is null || publication is null ? null : new(
            instrument, term, ValueList.From(areas), ValueList.From(units), ValueList.From(tasks), ValueList.From(duties), publication);
    }

    private ContentArea? AreaOf(InformationPlanDto.AreaDto dto, string path)
    {
        var name = TextDto.Read(dto.Name, $"{path}.name", _faults);
        return _faults.Named(dto.Id, $"{path}.id") ? new(dto.Id, name, dto.Pillar) : null;
    }

    private InformationTask? TaskOf(InformationPlanDto.TaskDto dto, string path)
    {
        var planned = dto.Planned is null ? (PublishedCount?)null : PublishedCountDto.Read(dto.Planned, $"{path}.planned", _faults);
        return _faults.Named(dto.Area, $"{path}.area") & _faults.Required(dto.Channel, $"{path}.channel") & _faults.Named(dto.Unit, $"{path}.unit")
            ? new(dto.Area!, dto.Channel!.Value, dto.Unit!, planned)
            : null;
    }

    private RecurringDuty? DutyOf(InformationPlanDto.DutyDto dto, string path)
    {
        var name = TextDto.Read(dto.Name, $"{path}.name", _faults);
        var source = _faults.Required(dto.Source, $"{path}.source") ? CitationDto.Read(dto.Source, $"{path}.source", _faults) : null;
        return (_faults.Named(dto.Id, $"{path}.id") & _faults.Named(dto.Unit, $"{path}.unit") & _faults.Required(dto.Recurrence, $"{path}.recurrence")
            & _faults.Required(dto.DueDay, $"{path}.dueDay") & _faults.Required(dto.DueDayCertainty, $"{path}.dueDayCertainty")) && source is not null
            ? _faults.Make($"{path}.dueDay", () => new RecurringDuty(
                dto.Id!, name, dto.Unit!, dto.Recurrence!.Value, dto.DueDay!.Value, source, dto.DueDayCertainty!.Value))
            : null;
    }

    private InformationOutput? OutputOf(InformationResultsDto.OutputDto dto, string path)
    {
        var what = TextDto.Read(dto.What, $"{path}.what", _faults);
        var count = PublishedCountDto.Read(dto.Count, $"{path}.count", _faults);
        var source = PublicationDto.Read(dto.Source, $"{path}.source", _faults);
        return (_faults.Required(dto.Channel, $"{path}.channel") & _faults.Named(dto.Unit, $"{path}.unit")) && source is not null
            ? new(dto.Channel!.Value, what, count, dto.Unit!, source, dto.Until, dto.Area)
            : null;
    }

    private DutyReport? ReportOf(InformationResultsDto.ReportDto dto, string path)
    {
        var source = PublicationDto.ReadIfAny(dto.Source, $"{path}.source", _faults);
        return _faults.Named(dto.Duty, $"{path}.duty") & _faults.Required(dto.PeriodStart, $"{path}.periodStart") & _faults.Required(dto.DoneAt, $"{path}.doneAt")
            ? new(dto.Duty!, dto.PeriodStart!.Value, dto.DoneAt!.Value, source)
            : null;
    }
}
