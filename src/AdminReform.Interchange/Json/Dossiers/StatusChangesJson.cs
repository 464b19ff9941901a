using System.Text.Json;
using AdminReform.Dossiers;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>Writes the statuses that a dossier took as JSON and reads them back.</summary>
/// <remarks>Members that are not known are skipped. What is wrong comes back as problems with JSON paths, all of them at once.</remarks>
public static class StatusChangesJson
{
    /// <summary>Writes the statuses that a dossier took.</summary>
    public static string Write(IEnumerable<StatusChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return JsonSerializer.Serialize(
            new StatusChangesDto { Version = StatusChangesDto.Newest, Changes = [.. changes.Select(DtoOf)] }, DossierJsonContext.Shaped.StatusChangesDto);
    }

    /// <summary>Reads the statuses that a dossier took from text.</summary>
    public static Result<ValueList<StatusChange>> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, DossierJsonContext.Shaped.StatusChangesDto, limits).Then(ValueOf);
    }

    /// <summary>Reads the statuses that a dossier took from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<StatusChange>> Read(Stream json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, DossierJsonContext.Shaped.StatusChangesDto, limits).Then(ValueOf);
    }

    private static Result<ValueList<StatusChange>> ValueOf(StatusChangesDto dto)
    {
        var faults = new JsonFaults();
        var changes = faults.Version(dto.Version, StatusChangesDto.Newest) && faults.Required(dto.Changes, "$.changes")
            ? faults.Each(dto.Changes, "$.changes", (item, path) => ItemOf(item, path, faults))
            : [];
        return faults.Or(() => ValueList.From(changes));
    }

    private static StatusChangesDto.ChangeDto DtoOf(StatusChange item) => new() { Status = item.Status, At = item.At };

    private static StatusChange? ItemOf(StatusChangesDto.ChangeDto dto, string path, JsonFaults faults) =>
        faults.Required(dto.Status, $"{path}.status") & faults.Required(dto.At, $"{path}.at")
            ? new StatusChange(dto.Status!.Value, dto.At!.Value)
            : null;
}
