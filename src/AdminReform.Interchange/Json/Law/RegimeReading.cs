using System.Globalization;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Law;

/// <summary>Turns what was read into regimes, and collects what is missing or malformed.</summary>
internal sealed class RegimeReading
{
    private readonly JsonFaults _faults = new();

    internal static Result<ValueList<Regime>> ValueOf(RegimesDto dto)
    {
        var reading = new RegimeReading();
        if (dto.Regimes?.Count > RegimesJson.MaximumRegimes)
        {
            var most = RegimesJson.MaximumRegimes.ToString(CultureInfo.InvariantCulture);
            reading._faults.Add("law.regimes.too-many", $"Có hơn {most} quy định", $"There are more than {most} regimes", "$.regimes");
            return reading._faults.Or(() => ValueList.From<Regime>([]));
        }

        var regimes = reading._faults.Version(dto.Version, RegimesDto.Newest) && reading._faults.Required(dto.Regimes, "$.regimes")
            ? reading._faults.Each(dto.Regimes, "$.regimes", reading.RegimeOf)
            : [];
        return reading._faults.Or(() => ValueList.From(regimes));
    }

    private Regime? RegimeOf(RegimesDto.RegimeDto dto, string path)
    {
        var whole = _faults.Named(dto.Id, $"{path}.id") & _faults.Required(dto.From, $"{path}.from");
        var name = TextDto.Read(dto.Name, $"{path}.name", _faults);
        if (dto.To < dto.From)
        {
            _faults.Add("json.validity", "Ngày cuối trước ngày đầu", "The last day is before the first", $"{path}.to");
            whole = false;
        }

        var amendments = _faults.Each(dto.Amendments, $"{path}.amendments", AmendmentOf);
        var start = CitationDto.ReadIfAny(dto.ClockStart, $"{path}.clockStart", _faults);
        var participation = CitationDto.ReadIfAny(dto.Participation, $"{path}.participation", _faults);
        var handing = CitationDto.ReadIfAny(dto.ResultReturn, $"{path}.resultReturn", _faults);
        var cutOff = Cited(dto.ForwardingCutOff, dto.ForwardingCutOff?.Value, $"{path}.forwardingCutOff");
        var outside = Count(dto.OutsideTerritoryForwardingWorkingDays, $"{path}.outsideTerritoryForwardingWorkingDays");
        var notice = Count(dto.SupplementNoticeWorkingDays, $"{path}.supplementNoticeWorkingDays");
        var requests = Count(dto.SupplementRequestsAllowed, $"{path}.supplementRequestsAllowed");
        var effect = Cited(dto.SupplementEffect, dto.SupplementEffect?.Value, $"{path}.supplementEffect");
        var closing = Count(dto.ClosingDays, $"{path}.closingDays");
        var apology = Count(dto.ApologyLeadDays, $"{path}.apologyLeadDays");
        var reappointments = Count(dto.ReappointmentsAllowed, $"{path}.reappointmentsAllowed");
        var alert = Count(dto.OnlineAlertHours, $"{path}.onlineAlertHours");
        var acceptance = Count(dto.OnlineAcceptanceWorkingHours, $"{path}.onlineAcceptanceWorkingHours");
        var correction = Count(dto.CorrectionWorkingDays, $"{path}.correctionWorkingDays");
        return whole
            ? new Regime(dto.Id!, name, dto.From!.Value, dto.To)
            {
                Amendments = ValueList.From(amendments),
                ClockStart = start,
                Participation = participation,
                ResultReturn = handing,
                ForwardingCutOff = cutOff,
                OutsideTerritoryForwardingWorkingDays = outside,
                SupplementNoticeWorkingDays = notice,
                SupplementRequestsAllowed = requests,
                SupplementEffect = effect,
                ClosingDays = closing,
                ApologyLeadDays = apology,
                ReappointmentsAllowed = reappointments,
                OnlineAlertHours = alert,
                OnlineAcceptanceWorkingHours = acceptance,
                CorrectionWorkingDays = correction,
            }
            : null;
    }

    private Amendment? AmendmentOf(RegimesDto.AmendmentDto dto, string path)
    {
        var number = _faults.Read(dto.Number, $"{path}.number", InstrumentNumber.Create);
        var note = TextDto.Read(dto.Note, $"{path}.note", _faults);
        return _faults.Required(dto.Certainty, $"{path}.certainty") && number is not null ? new Amendment(number, dto.Certainty!.Value, note) : null;
    }

    private Cited<int>? Count(RegimesDto.CountDto? dto, string path)
    {
        if (dto?.Value < 0)
        {
            _faults.Add("law.figure.negative", "Con số của pháp luật không được âm", "A figure of the law must not be below zero", $"{path}.value");
        }

        return Cited(dto, dto?.Value, path);
    }

    // A figure without its provision or without its certainty is nobody's: it is refused, never taken as read in the text.
    private Cited<T>? Cited<T>(RegimesDto.CitedDto? dto, T? value, string path)
        where T : struct
    {
        if (dto is null)
        {
            return null;
        }

        var whole = _faults.Required(value, $"{path}.value")
            & _faults.Required(dto.Source, $"{path}.source")
            & _faults.Required(dto.Certainty, $"{path}.certainty");
        var source = CitationDto.ReadIfAny(dto.Source, $"{path}.source", _faults);
        return whole && source is not null ? new Cited<T>(value!.Value, source, dto.Certainty!.Value) : null;
    }
}
