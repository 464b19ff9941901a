using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Deadlines;

/// <summary>Turns what was read into deadlines, and collects what is missing or malformed.</summary>
internal sealed class DeadlineReading
{
    private readonly JsonFaults _faults = new();
    private readonly Regimes _regimes;

    private DeadlineReading(Regimes regimes) => _regimes = regimes;

    internal static Result<ValueList<StoredDeadline>> ValueOf(DeadlinesDto dto, Regimes regimes)
    {
        var reading = new DeadlineReading(regimes);
        var deadlines = reading._faults.Version(dto.Version, DeadlinesDto.Newest) && reading._faults.Required(dto.Deadlines, "$.deadlines")
            ? reading._faults.Each(dto.Deadlines, "$.deadlines", reading.StoredOf)
            : [];
        return reading._faults.Or(() => ValueList.From(deadlines));
    }

    private StoredDeadline? StoredOf(DeadlinesDto.StoredDto dto, string path)
    {
        var whole = _faults.Named(dto.Dossier, $"{path}.dossier") & _faults.Named(dto.CalendarVersion, $"{path}.calendarVersion");
        var facts = _faults.Required(dto.Facts, $"{path}.facts") ? FactsOf(dto.Facts, $"{path}.facts") : null;
        var deadline = _faults.Required(dto.Deadline, $"{path}.deadline") ? DeadlineOf(dto.Deadline, $"{path}.deadline") : null;
        return whole && facts is not null && deadline is not null
            ? new StoredDeadline(dto.Dossier!, facts, deadline.Value, dto.CalendarVersion!)
            : null;
    }

    private DeadlineFacts? FactsOf(DeadlinesDto.FactsDto dto, string path)
    {
        var limit = TimeLimitDto.ReadIfAny(dto.Limit, $"{path}.limit", _faults);
        var interruptions = _faults.Each(dto.Interruptions, $"{path}.interruptions", InterruptionOf);
        var first = dto.Extension is { } one ? ReappointmentOf(one, $"{path}.extension") : null;
        var reappointments = _faults.Each(dto.Extensions, $"{path}.extensions", ReappointmentOf);
        var regime = dto.Regime is { } id ? _regimes.All.FirstOrDefault(each => each.Id == id) : null;
        if (dto.Regime is { } name && regime is null)
        {
            _faults.Add("law.regime.unknown", $"Không có quy định “{name}”", $"There is no regime “{name}” among those given", $"{path}.regime");
        }

        return _faults.Required(dto.AcceptedAt, $"{path}.acceptedAt")
            ? new DeadlineFacts(dto.AcceptedAt.Value, limit)
            {
                Promised = dto.Promised,
                Interruptions = ValueList.From(interruptions),
                Reappointments = first is null ? ValueList.From(reappointments) : [first, .. reappointments],
                Regime = regime,
            }
            : null;
    }

    private Reappointment? ReappointmentOf(DeadlinesDto.ExtensionDto dto, string path) =>
        _faults.Required(dto.ToldAt, $"{path}.toldAt") & _faults.Required(dto.NewDue, $"{path}.newDue")
            ? new Reappointment(dto.ToldAt!.Value, dto.NewDue!.Value)
            : null;

    private Interruption? InterruptionOf(DeadlinesDto.InterruptionDto dto, string path)
    {
        if (!(_faults.Required(dto.Kind, $"{path}.kind") & _faults.Required(dto.From, $"{path}.from")))
        {
            return null;
        }

        // Only of a supplement does the regime say what it does.
        return dto.Kind == InterruptionKind.Supplement || _faults.Required(dto.Effect, $"{path}.effect")
            ? _faults.Make($"{path}.to", () => new Interruption(dto.Kind!.Value, dto.From!.Value, dto.To, dto.Effect))
            : null;
    }

    private Deadline? DeadlineOf(DeadlinesDto.DeadlineDto dto, string path)
    {
        if (!_faults.Required(dto.State, $"{path}.state"))
        {
            return null;
        }

        var isProvisional = dto.IsProvisional ?? false;
        if (isProvisional && !(_faults.Required(dto.Earliest, $"{path}.earliest") & _faults.Required(dto.Latest, $"{path}.latest")))
        {
            return null;
        }

        var deadline = new Deadline
        {
            State = dto.State.Value,
            Original = dto.Original,
            Reappointed = dto.Extended,
            Bounds = isProvisional ? new(dto.Earliest!.Value, dto.Latest!.Value) : null,
        };
        if (dto.Due is { } due && due != deadline.Due)
        {
            _faults.Add(
                "deadline.due.contradicted",
                "Hạn đang có hiệu lực không khớp với hạn ban đầu và hạn mới",
                "The due moment in force does not follow from the original and the extended one",
                $"{path}.due");
        }

        return deadline;
    }
}
