using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>Turns what was read into dossiers, and collects what is missing or malformed.</summary>
internal sealed class DossierReading
{
    private readonly JsonFaults _faults = new();
    private readonly Regimes _regimes;

    private DossierReading(Regimes regimes) => _regimes = regimes;

    internal static Result<ValueList<Dossier>> ValueOf(DossiersDto dto, Regimes regimes)
    {
        var reading = new DossierReading(regimes);
        var dossiers = reading._faults.Version(dto.Version, DossiersDto.Newest) && reading._faults.Required(dto.Dossiers, "$.dossiers")
            ? reading._faults.Each(dto.Dossiers, "$.dossiers", reading.DossierOf)
            : [];
        return reading._faults.Or(() => ValueList.From(dossiers));
    }

    private Dossier? DossierOf(DossiersDto.DossierDto dto, string path)
    {
        var header = HeaderOf(dto, path);
        if (dto.Events?.Count > DossiersJson.MaximumEvents)
        {
            var most = DossiersJson.MaximumEvents.ToString(CultureInfo.InvariantCulture);
            _faults.Add("dossier.events.too-many", $"Hồ sơ có hơn {most} sự kiện", $"The dossier has more than {most} events", $"{path}.events");
            return null;
        }

        var events = _faults.Each(dto.Events, $"{path}.events", EventOf);
        return _faults.Required(dto.Events, $"{path}.events") && header is not null ? Dossier.Replay(header, events) : null;
    }

    private DossierHeader? HeaderOf(DossiersDto.DossierDto dto, string path)
    {
        var code = _faults.ReadIfAny(dto.Code, $"{path}.code", DossierCode.Create);
        var applicant = _faults.ReadIfAny(dto.Applicant, $"{path}.applicant", ApplicantReference.Create);
        return Named(dto.Id, $"{path}.id")
            & Named(dto.Procedure, $"{path}.procedure")
            & Named(dto.ReceivingUnit, $"{path}.receivingUnit")
            & Named(dto.ResolvingUnit, $"{path}.resolvingUnit")
            & _faults.Required(dto.Field, $"{path}.field")
            & _faults.Required(dto.Channel, $"{path}.channel")
            ? new DossierHeader(
                dto.Id!, dto.Procedure!, dto.ReceivingUnit!, dto.ResolvingUnit!, dto.Field!, dto.Channel!.Value, dto.Officer, code, applicant)
            : null;
    }

    private DossierEvent? EventOf(DossiersDto.EventDto dto, string path)
    {
        if (!(_faults.Required(dto.Type, $"{path}.type") & _faults.Required(dto.At, $"{path}.at")))
        {
            return null;
        }

        var at = dto.At!.Value;
        return dto.Type!.Value switch
        {
            DossierEventKind.Submitted => new Submitted(at),
            DossierEventKind.Accepted => AcceptedOf(dto, path),
            DossierEventKind.RefusedAtIntake => new RefusedAtIntake(at, dto.Reason),
            DossierEventKind.Forwarded => Named(dto.Unit, $"{path}.unit") ? new Forwarded(at, dto.Unit, dto.Officer) : null,
            DossierEventKind.SupplementAsked => new SupplementAsked(at, dto.Reason),
            DossierEventKind.Supplemented => new Supplemented(at),
            DossierEventKind.DutyAsked => new DutyAsked(at, dto.SuspendsLimit ?? false),
            DossierEventKind.DutyMet => new DutyMet(at),
            DossierEventKind.OpinionAsked => OpinionAskedOf(dto, path),
            DossierEventKind.OpinionGiven => Named(dto.Agency, $"{path}.agency") ? new OpinionGiven(at, dto.Agency) : null,
            DossierEventKind.Reappointed => _faults.Required(dto.NewDue, $"{path}.newDue") ? new Reappointed(at, dto.NewDue!.Value, dto.Reason) : null,
            DossierEventKind.WithdrawalAsked => new WithdrawalAsked(at),
            DossierEventKind.WithdrawalDropped => new WithdrawalDropped(at),
            DossierEventKind.Stopped => new Stopped(at, dto.Reason),
            DossierEventKind.Closed => new Closed(at),
            DossierEventKind.ResultReady => new ResultReady(at, dto.Outcome ?? ResultOutcome.Granted),
            DossierEventKind.Returned => new Returned(at),
            DossierEventKind.CorrectionAsked => new CorrectionAsked(at, dto.Reason),
            DossierEventKind.Corrected => new Corrected(at),
            _ => Named(dto.Step, $"{path}.step") ? new Noted(at, dto.Step) : null,
        };
    }

    private Accepted AcceptedOf(DossiersDto.EventDto dto, string path)
    {
        Regime? regime = null;
        if (dto.Regime is { } id)
        {
            regime = _regimes.All.FirstOrDefault(one => one.Id == id);
            if (regime is null)
            {
                _faults.Add("dossier.regime.unknown", $"Không có chế độ “{id}”", $"There is no regime “{id}” among those given", $"{path}.regime");
            }
        }

        return new Accepted(dto.At!.Value, TimeLimitDto.ReadIfAny(dto.Limit, $"{path}.limit", _faults), dto.Promised, dto.Effect, regime);
    }

    private OpinionAsked? OpinionAskedOf(DossiersDto.EventDto dto, string path)
    {
        var limit = TimeLimitDto.ReadIfAny(dto.Limit, $"{path}.limit", _faults);
        return Named(dto.Agency, $"{path}.agency") ? new OpinionAsked(dto.At!.Value, dto.Agency, limit) : null;
    }

    private bool Named([NotNullWhen(true)] string? text, string path) => _faults.Named(text, path);
}
