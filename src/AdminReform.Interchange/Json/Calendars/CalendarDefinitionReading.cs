using AdminReform.Calendars;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Calendars;

/// <summary>Turns what was read into a definition of a calendar, and collects what is missing or malformed.</summary>
internal sealed class CalendarDefinitionReading
{
    private readonly JsonFaults _faults = new();

    internal static Result<CalendarDefinition> ValueOf(CalendarDefinitionDto dto)
    {
        var reading = new CalendarDefinitionReading();
        var definition = reading._faults.Version(dto.Version, CalendarDefinitionDto.Newest) ? reading.DefinitionOf(dto) : null;
        return reading._faults.Or(() => definition!);
    }

    private CalendarDefinition? DefinitionOf(CalendarDefinitionDto dto)
    {
        var range = TermDto.Read(dto.Range, "$.range", _faults);
        var weeks = _faults.Each(dto.Weeks, "$.weeks", WeekOf);
        var rules = _faults.Each(dto.Holidays, "$.holidays", RuleOf);
        var law = _faults.Make("$.holidays", () => new HolidayLaw(rules));
        var decisions = _faults.Each(dto.Decisions, "$.decisions", (decision, path) => CalendarDecisionsJson.DecisionOf(decision, path, _faults));
        var days = _faults.Each(dto.LocalDays, "$.localDays", (day, path) => LocalDaysJson.DayOf(day, path, _faults));
        var swaps = _faults.Required(dto.PendingSwaps, "$.pendingSwaps") ? AllowanceOf(dto.PendingSwaps) : null;
        return _faults.Named(dto.Name, "$.name") & _faults.Required(dto.IsBoundBySwaps, "$.isBoundBySwaps")
            && range is not null && law is not null && swaps is not null
            ? new CalendarDefinition(dto.Name!, range)
            {
                Weeks = ValueList.From(weeks),
                Law = law,
                Decisions = decisions.Aggregate(OfficialDays.None, (known, decision) => known.With(decision)),
                IsBoundBySwaps = dto.IsBoundBySwaps!.Value,
                PendingSwaps = swaps,
                LocalDays = ValueList.From(days),
            }
            : null;
    }

    private DatedWeek? WeekOf(CalendarDefinitionDto.WeekDto dto, string path)
    {
        var source = CitationDto.ReadIfAny(dto.Source, $"{path}.source", _faults);
        return _faults.Required(dto.From, $"{path}.from") & _faults.Required(dto.Worked, $"{path}.worked")
            && _faults.Make($"{path}.worked", () => WeekPattern.Of([.. dto.Worked!])) is { } pattern
            ? new DatedWeek(dto.From!.Value, pattern, source)
            : null;
    }

    private HolidayRule? RuleOf(CalendarDefinitionDto.HolidayDto dto, string path)
    {
        var name = TextDto.Read(dto.Name, $"{path}.name", _faults);
        var names = _faults.Each(dto.DayNames, $"{path}.dayNames", (text, at) => TextDto.Read(text, at, _faults));
        var source = CitationDto.ReadIfAny(dto.Source, $"{path}.source", _faults);
        var compensation = CitationDto.ReadIfAny(dto.CompensationSource, $"{path}.compensationSource", _faults);
        var anchor = _faults.Required(dto.Anchor, $"{path}.anchor") ? AnchorOf(dto.Anchor, $"{path}.anchor") : null;
        return _faults.Named(dto.Id, $"{path}.id")
            & _faults.Required(dto.From, $"{path}.from")
            & _faults.Required(dto.Starts, $"{path}.starts")
            & _faults.Required(dto.Days, $"{path}.days")
            & _faults.Required(dto.Compensation, $"{path}.compensation")
            && anchor is not null
            ? new HolidayRule(dto.Id!, name, anchor, dto.From!.Value)
            {
                Until = dto.Until,
                Starts = ValueList.From(dto.Starts!),
                Days = dto.Days!.Value,
                DayNames = ValueList.From(names),
                Compensation = dto.Compensation!.Value,
                Source = source,
                CompensationSource = compensation,
                PublishedBy = dto.PublishedBy,
            }
            : null;
    }

    private HolidayAnchor? AnchorOf(CalendarDefinitionDto.AnchorDto dto, string path) =>
        _faults.Required(dto.IsLunar, $"{path}.isLunar") & _faults.Required(dto.Month, $"{path}.month") & _faults.Required(dto.Day, $"{path}.day")
            ? _faults.Make(path, () => dto.IsLunar!.Value
                ? HolidayAnchor.Lunar(dto.Month!.Value, dto.Day!.Value)
                : HolidayAnchor.Gregorian(dto.Month!.Value, dto.Day!.Value))
            : null;

    private SwapAllowance? AllowanceOf(CalendarDefinitionDto.AllowanceDto dto) =>
        _faults.Required(dto.Pairs, "$.pendingSwaps.pairs") & _faults.Required(dto.ReachInDays, "$.pendingSwaps.reachInDays")
            ? _faults.Make("$.pendingSwaps", () => new SwapAllowance(dto.Pairs!.Value, dto.ReachInDays!.Value) { OpenFrom = dto.OpenFrom })
            : null;
}
