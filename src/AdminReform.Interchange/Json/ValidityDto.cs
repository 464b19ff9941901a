using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Json;

/// <summary>A span of days in JSON.</summary>
internal sealed class ValidityDto
{
    public LocalDate? From { get; init; }

    public LocalDate? To { get; init; }

    internal static ValidityDto Of(Validity validity) => new() { From = validity.From, To = validity.To };

    internal static Validity Read(ValidityDto? dto, string path, JsonFaults faults)
    {
        if (!faults.Required(dto, path) || !faults.Required(dto.From, $"{path}.from"))
        {
            return default;
        }

        if (dto.To < dto.From)
        {
            faults.Add("json.validity", "Ngày cuối trước ngày đầu", "The last day is before the first", $"{path}.to");
            return default;
        }

        return new Validity(dto.From!.Value, dto.To);
    }
}
