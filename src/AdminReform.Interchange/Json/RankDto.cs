using AdminReform.Indices;

namespace AdminReform.Interchange.Json;

/// <summary>A place among ranked units in JSON.</summary>
internal sealed class RankDto
{
    public int? Place { get; init; }

    public int? Of { get; init; }

    internal static RankDto From(Rank rank) => new() { Place = rank.Place, Of = rank.Of };

    internal static Rank? Read(RankDto? dto, string path, JsonFaults faults) =>
        faults.Required(dto, path) && (faults.Required(dto.Place, $"{path}.place") & faults.Required(dto.Of, $"{path}.of"))
            ? faults.Make(path, () => new Rank(dto.Place!.Value, dto.Of!.Value))
            : null;
}
