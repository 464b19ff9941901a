using AdminReform.Values;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>A figure to be reached, in JSON: exactly one of <c>atLeast</c> and <c>moreThan</c>.</summary>
internal sealed class ThresholdDto
{
    public string? AtLeast { get; init; }

    public string? MoreThan { get; init; }

    internal static ThresholdDto Of(Threshold threshold) => threshold.IsStrict
        ? new() { MoreThan = FractionText.Of(threshold.Value) }
        : new() { AtLeast = FractionText.Of(threshold.Value) };

    internal static Threshold? ReadIfAny(ThresholdDto? dto, string path, JsonFaults faults) => dto is null ? null : Read(dto, path, faults);

    internal static Threshold? Read(ThresholdDto? dto, string path, JsonFaults faults)
    {
        if (!faults.Required(dto, path))
        {
            return null;
        }

        if (dto.AtLeast is not null && dto.MoreThan is not null)
        {
            faults.Add("json.value", "Chỉ một trong atLeast và moreThan", "Only one of atLeast and moreThan may stand", path);
            return null;
        }

        return dto.MoreThan is not null
            ? Threshold.MoreThan(FractionText.Read(dto.MoreThan, $"{path}.moreThan", faults))
            : Threshold.AtLeast(FractionText.Read(dto.AtLeast, $"{path}.atLeast", faults));
    }
}
