using System.Collections.ObjectModel;
using System.Text.Json;
using AdminReform.Plans;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>Writes what is expected of targets as JSON and reads it back; by the target's id, as <see cref="Plan.Assess"/> takes it.</summary>
/// <remarks>Members that are not known are skipped. What is missing or malformed comes back as problems with JSON paths, all of them at once.</remarks>
public static class OutlooksJson
{
    /// <summary>Writes outlooks, in the order of the targets' ids.</summary>
    public static string Write(IReadOnlyDictionary<string, Outlook> outlooks)
    {
        ArgumentNullException.ThrowIfNull(outlooks);
        var dto = new OutlooksDto
        {
            Version = OutlooksDto.Newest,
            Outlooks =
            [
                .. outlooks.OrderBy(outlook => outlook.Key, StringComparer.Ordinal)
                    .Select(outlook => new OutlooksDto.EntryDto { Target = outlook.Key, Outlook = OutlookReading.DtoOf(outlook.Value) }),
            ],
        };
        return JsonSerializer.Serialize(dto, PlanJsonContext.Shaped.OutlooksDto);
    }

    /// <summary>Reads outlooks from text; a target that is named twice is a problem.</summary>
    public static Result<ReadOnlyDictionary<string, Outlook>> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, PlanJsonContext.Shaped.OutlooksDto, limits).Then(ValueOf);
    }

    private static Result<ReadOnlyDictionary<string, Outlook>> ValueOf(OutlooksDto dto)
    {
        var faults = new JsonFaults();
        var outlooks = new Dictionary<string, Outlook>(StringComparer.Ordinal);
        if (faults.Version(dto.Version, OutlooksDto.Newest) && faults.Required(dto.Outlooks, "$.outlooks"))
        {
            _ = faults.Each(dto.Outlooks, "$.outlooks", (entry, path) =>
            {
                var outlook = OutlookReading.ValueOf(entry.Outlook, $"{path}.outlook", faults);
                if (faults.Named(entry.Target, $"{path}.target") && outlook is not null && !outlooks.TryAdd(entry.Target, outlook))
                {
                    faults.Add("json.value", "Chỉ tiêu có hai dự báo", "The target has two outlooks", $"{path}.target");
                }

                return entry;
            });
        }

        return faults.Or(() => outlooks.AsReadOnly());
    }
}
