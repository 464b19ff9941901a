using System.Text.Json.Serialization;
using AdminReform.Values;

namespace AdminReform.Interchange.Json;

/// <summary>A count with its qualifier in JSON; without a qualifier it is exact.</summary>
internal sealed class PublishedCountDto
{
    public long? Number { get; init; }

    [JsonConverter(typeof(JsonName<Qualifier>))]
    public Qualifier? Qualifier { get; init; }

    internal static PublishedCountDto Of(PublishedCount count) => new() { Number = count.Number, Qualifier = count.Qualifier };

    internal static PublishedCount Read(PublishedCountDto? dto, string path, JsonFaults faults) =>
        faults.Required(dto, path) && faults.Required(dto.Number, $"{path}.number")
            ? new(dto.Number!.Value, dto.Qualifier ?? default)
            : default;
}
