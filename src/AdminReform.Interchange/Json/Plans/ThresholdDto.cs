using AdminReform.Values;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>A figure to be reached, in JSON: exactly one of <c>atLeast</c>, <c>moreThan</c>, <c>atMost</c> and <c>lessThan</c>.</summary>
internal sealed class ThresholdDto
{
    public string? AtLeast { get; init; }

    public string? MoreThan { get; init; }

    public string? AtMost { get; init; }

    public string? LessThan { get; init; }

    internal static ThresholdDto Of(Threshold threshold) => (threshold.IsCeiling, threshold.IsStrict) switch
    {
        (false, false) => new() { AtLeast = FractionText.Of(threshold.Value) },
        (false, true) => new() { MoreThan = FractionText.Of(threshold.Value) },
        (true, false) => new() { AtMost = FractionText.Of(threshold.Value) },
        (true, true) => new() { LessThan = FractionText.Of(threshold.Value) },
    };

    internal static Threshold? ReadIfAny(ThresholdDto? dto, string path, JsonFaults faults) => dto is null ? null : Read(dto, path, faults);

    internal static Threshold? Read(ThresholdDto? dto, string path, JsonFaults faults)
    {
        if (!faults.Required(dto, path))
        {
            return null;
        }

        if (new[] { dto.AtLeast, dto.MoreThan, dto.AtMost, dto.LessThan }.Count(figure => figure is not null) > 1)
        {
            faults.Add("json.value", "Chỉ một trong atLeast, moreThan, atMost và lessThan", "Only one of atLeast, moreThan, atMost and lessThan may stand", path);
            return null;
        }

        return dto switch
        {
            { MoreThan: { } figure } => Threshold.MoreThan(FractionText.Read(figure, $"{path}.moreThan", faults)),
            { AtMost: { } figure } => Threshold.AtMost(FractionText.Read(figure, $"{path}.atMost", faults)),
            { LessThan: { } figure } => Threshold.LessThan(FractionText.Read(figure, $"{path}.lessThan", faults)),
            _ => Threshold.AtLeast(FractionText.Read(dto.AtLeast, $"{path}.atLeast", faults)),
        };
    }
}
