using System.Text.Json;
using AdminReform.Dossiers;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>Writes what is odd in histories as JSON and reads them back.</summary>
/// <remarks>Members that are not known are skipped. What is wrong comes back as problems with JSON paths, all of them at once.</remarks>
public static class IrregularitiesJson
{
    /// <summary>Writes what is odd in histories.</summary>
    public static string Write(IEnumerable<Irregularity> irregularities)
    {
        ArgumentNullException.ThrowIfNull(irregularities);
        return JsonSerializer.Serialize(
            new IrregularitiesDto { Version = IrregularitiesDto.Newest, Irregularities = [.. irregularities.Select(DtoOf)] }, DossierJsonContext.Shaped.IrregularitiesDto);
    }

    /// <summary>Reads what is odd in histories from text.</summary>
    public static Result<ValueList<Irregularity>> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, DossierJsonContext.Shaped.IrregularitiesDto, limits).Then(ValueOf);
    }

    /// <summary>Reads what is odd in histories from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<Irregularity>> Read(Stream json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, DossierJsonContext.Shaped.IrregularitiesDto, limits).Then(ValueOf);
    }

    private static Result<ValueList<Irregularity>> ValueOf(IrregularitiesDto dto)
    {
        var faults = new JsonFaults();
        var irregularities = faults.Version(dto.Version, IrregularitiesDto.Newest) && faults.Required(dto.Irregularities, "$.irregularities")
            ? faults.Each(dto.Irregularities, "$.irregularities", (item, path) => ItemOf(item, path, faults))
            : [];
        return faults.Or(() => ValueList.From(irregularities));
    }

    private static IrregularitiesDto.IrregularityDto DtoOf(Irregularity item) => new()
    {
        Code = item.Code,
        Dossier = item.DossierId,
        Event = item.EventIndex,
        Message = TextDto.Of(item.Message),
        Provision = ProvisionText.Of(item.Provision),
        Citation = ProvisionText.Beside(item.Provision),
    };

    private static Irregularity? ItemOf(IrregularitiesDto.IrregularityDto dto, string path, JsonFaults faults)
    {
        var message = TextDto.Read(dto.Message, $"{path}.message", faults);
        var provision = ProvisionText.Read(dto.Provision, dto.Citation, path, faults);
        if (dto.Event < 0)
        {
            faults.Add("json.value", "Thứ tự sự kiện không được âm", "The place of an event must not be below zero", $"{path}.event");
        }

        return faults.Named(dto.Code, $"{path}.code") & faults.Named(dto.Dossier, $"{path}.dossier") & faults.Required(dto.Event, $"{path}.event")
            ? new Irregularity(dto.Code!, dto.Dossier!, dto.Event!.Value, message, provision)
            : null;
    }
}
