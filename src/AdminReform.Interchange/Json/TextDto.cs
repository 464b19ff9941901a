using AdminReform.Texts;

namespace AdminReform.Interchange.Json;

/// <summary>Words in both languages in JSON.</summary>
internal sealed class TextDto
{
    public string? Vi { get; init; }

    public string? En { get; init; }

    internal static TextDto Of(LocalizedText text) => new() { Vi = text.Vietnamese, En = text.English };

    internal static LocalizedText Read(TextDto? dto, string path, JsonFaults faults)
    {
        if (!faults.Required(dto, path))
        {
            return new("", "");
        }

        _ = faults.Required(dto.Vi, $"{path}.vi");
        _ = faults.Required(dto.En, $"{path}.en");
        return new(dto.Vi ?? "", dto.En ?? "");
    }
}
