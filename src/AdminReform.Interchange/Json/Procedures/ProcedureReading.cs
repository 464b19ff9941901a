using AdminReform.Agencies;
using AdminReform.Law;
using AdminReform.Procedures;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Procedures;

/// <summary>Turns what was read into procedures, and collects what is missing or malformed.</summary>
internal sealed class ProcedureReading
{
    private readonly JsonFaults _faults;

    internal ProcedureReading(JsonFaults faults) => _faults = faults;

    internal static Result<ValueList<Procedure>> ValueOf(ProceduresDto dto)
    {
        var faults = new JsonFaults();
        var procedures = faults.Version(dto.Version, ProceduresDto.Newest) && faults.Required(dto.Procedures, "$.procedures")
            ? faults.Each(dto.Procedures, "$.procedures", new ProcedureReading(faults).ProcedureOf)
            : [];
        return faults.Or(() => ValueList.From(procedures));
    }

    internal Procedure? ProcedureOf(ProceduresDto.ProcedureDto dto, string path)
    {
        var code = _faults.Read(dto.Code, $"{path}.code", ProcedureCode.Create);
        var versions = _faults.Each(dto.Versions, $"{path}.versions", VersionOf);
        var repeal = DecisionOf(dto.Repeal, $"{path}.repeal");
        return code is null ? null : new Procedure(code, ValueList.From(versions)) { Repeal = repeal };
    }

    private ProcedureVersion VersionOf(ProceduresDto.VersionDto dto, string path) => new(
        ValidityDto.Read(dto.Validity, $"{path}.validity", _faults),
        TextDto.Read(dto.Name, $"{path}.name", _faults),
        TextDto.Read(dto.Field, $"{path}.field", _faults))
    {
        Decision = DecisionOf(dto.Decision, $"{path}.decision"),
        Levels = LevelsOf(dto.Levels, $"{path}.levels"),
        Factors = ValueList.From(_faults.Each(dto.Factors, $"{path}.factors", FactorOf)),
        Limits = ValueList.From(_faults.Each(dto.Limits, $"{path}.limits", LimitOf)),
        Commitments = ValueList.From(_faults.Each(dto.Commitments, $"{path}.commitments", CommitmentOf)),
        ServiceLevel = ServiceOf(dto.ServiceLevel, $"{path}.serviceLevel"),
        HasFee = dto.HasFee,
        HasFinancialDuty = dto.HasFinancialDuty,
        Supplement = SupplementOf(dto.Supplement, $"{path}.supplement"),
        Stages = ValueList.From(_faults.Each(dto.Stages, $"{path}.stages", StageOf)),
        Basis = ValueList.From(_faults.Each(dto.Basis, $"{path}.basis", (basis, at) => CitationDto.Read(basis, at, _faults))),
    };

    private ProcedureDecision? DecisionOf(ProceduresDto.DecisionDto? dto, string path)
    {
        if (dto is null)
        {
            return null;
        }

        var number = _faults.Read(dto.Number, $"{path}.number", InstrumentNumber.Create);
        return _faults.Required(dto.Kind, $"{path}.kind") && number is not null ? new(dto.Kind.Value, number, dto.Issued) : null;
    }

    private ValueList<AgencyLevel> LevelsOf(IReadOnlyList<string?>? levels, string path)
    {
        List<AgencyLevel> read = [];
        _ = _faults.Each(levels, path, (name, at) =>
        {
            if (ProceduresDto.LevelOf(name) is { } level)
            {
                read.Add(level);
            }
            else
            {
                _faults.Add("json.value", "Cấp phải là central, province, district hoặc commune", "A level must be central, province, district or commune", at);
            }

            return name;
        });
        return ValueList.From(read);
    }

    private CaseFactor? FactorOf(ProceduresDto.FactorDto dto, string path)
    {
        var question = TextDto.Read(dto.Question, $"{path}.question", _faults);
        var values = _faults.Each(dto.Values, $"{path}.values", (value, _) => value);
        return _faults.Required(dto.Name, $"{path}.name") ? new(dto.Name, question, ValueList.From(values)) : null;
    }

    private LimitCase? LimitOf(ProceduresDto.LimitDto dto, string path)
    {
        var limit = TimeLimitDto.Read(dto.Limit, $"{path}.limit", _faults);
        var when = _faults.Each(dto.When, $"{path}.when", TestOf);
        var basis = dto.Basis is null ? null : CitationDto.Read(dto.Basis, $"{path}.basis", _faults);
        return _faults.Required(dto.Id, $"{path}.id") && limit is not null
            ? new(dto.Id, limit) { When = ValueList.From(when), Effect = dto.Effect ?? LimitEffect.Whole, Wording = dto.Wording, Basis = basis }
            : null;
    }

    private CaseTest? TestOf(ProceduresDto.TestDto dto, string path)
    {
        var values = _faults.Each(dto.AnyOf, $"{path}.anyOf", (value, _) => value);
        return _faults.Required(dto.Factor, $"{path}.factor") ? new(dto.Factor, ValueList.From(values)) : null;
    }

    private CommittedLimit? CommitmentOf(ProceduresDto.CommitmentDto dto, string path)
    {
        var limit = TimeLimitDto.Read(dto.Limit, $"{path}.limit", _faults);
        var decision = _faults.Read(dto.Decision, $"{path}.decision", InstrumentNumber.Create);
        var validity = ValidityDto.Read(dto.Validity, $"{path}.validity", _faults);
        return _faults.Required(dto.Agency, $"{path}.agency") && limit is not null && decision is not null
            ? new(dto.Agency, limit, decision, validity, dto.Case)
            : null;
    }

    private ServiceLevel? ServiceOf(ProceduresDto.ServiceDto? dto, string path)
    {
        if (dto is null || !(_faults.Required(dto.Scale, $"{path}.scale") & _faults.Required(dto.Level, $"{path}.level")))
        {
            return null;
        }

        return _faults.Take(ServiceLevel.Create(dto.Scale!.Value, dto.Level!.Value), $"{path}.level");
    }

    private SupplementTerms? SupplementOf(ProceduresDto.SupplementDto? dto, string path)
    {
        if (dto is null)
        {
            return null;
        }

        var within = TimeLimitDto.ReadIfAny(dto.AnswerWithin, $"{path}.answerWithin", _faults);
        return _faults.Required(dto.Effect, $"{path}.effect") ? new(dto.Effect.Value, dto.AtMost, within) : null;
    }

    private LegStage StageOf(ProceduresDto.StageDto dto, string path) => new(ValueList.From(_faults.Each(dto.Legs, $"{path}.legs", LegOf)));

    private ProcedureLeg? LegOf(ProceduresDto.LegDto dto, string path)
    {
        var name = TextDto.Read(dto.Name, $"{path}.name", _faults);
        var limit = TimeLimitDto.ReadIfAny(dto.Limit, $"{path}.limit", _faults);
        var supplement = SupplementOf(dto.Supplement, $"{path}.supplement");
        return _faults.Required(dto.Id, $"{path}.id") ? new(dto.Id, name, dto.Unit, limit) { Supplement = supplement } : null;
    }
}
