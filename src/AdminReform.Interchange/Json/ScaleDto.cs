using AdminReform.Indices;

namespace AdminReform.Interchange.Json;

/// <summary>The ends of a scale in JSON.</summary>
internal sealed class ScaleDto
{
    public string? From { get; init; }

    public string? To { get; init; }

    internal static ScaleDto Of(Scale scale) => new() { From = FractionText.Of(scale.From), To = FractionText.Of(scale.To) };

    internal static Scale? Read(ScaleDto? dto, string path, JsonFaults faults)
    {
        if (!faults.Required(dto, path))
        {
            return null;
        }

        var (from, to) = (FractionText.Read(dto.From, $"{path}.from", faults), FractionText.Read(dto.To, $"{path}.to", faults));
        return dto.From is null || dto.To is null ? null : faults.Make(path, () => new Scale(from, to));
    }
}
