using System.Text.Json;
using AdminReform.Agencies;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Agencies;

/// <summary>Writes a chain of responsibility as JSON and reads it back.</summary>
/// <remarks>Members that are not known are skipped. What is wrong comes back as problems with JSON paths.</remarks>
public static class ChainOfResponsibilityJson
{
    /// <summary>Writes a chain.</summary>
    public static string Write(ChainOfResponsibility chain)
    {
        ArgumentNullException.ThrowIfNull(chain);
        return JsonSerializer.Serialize(DtoOf(chain), AgencyJsonContext.Shaped.ChainOfResponsibilityDto);
    }

    /// <summary>Reads a chain from text.</summary>
    public static Result<ChainOfResponsibility> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, AgencyJsonContext.Shaped.ChainOfResponsibilityDto, limits).Then(ValueOf);
    }

    private static ChainOfResponsibilityDto DtoOf(ChainOfResponsibility chain) => new()
    {
        Version = ChainOfResponsibilityDto.Newest,
        Asked = chain.Asked,
        Unit = chain.Unit,
        Date = chain.Date,
        Rungs =
        [
            .. chain.Rungs.Select(rung => new ChainOfResponsibilityDto.RungDto
            {
                Step = rung.Step,
                Agency = rung.Agency,
                Holder = rung.Holder,
                StandIn = rung.StandIn,
            }),
        ],
    };

    private static Result<ChainOfResponsibility> ValueOf(ChainOfResponsibilityDto dto)
    {
        var faults = new JsonFaults();
        List<Responsible> rungs = [];
        if (faults.Version(dto.Version, ChainOfResponsibilityDto.Newest)
            && (faults.Named(dto.Asked, "$.asked") & faults.Named(dto.Unit, "$.unit") & faults.Required(dto.Date, "$.date") & faults.Required(dto.Rungs, "$.rungs")))
        {
            rungs = faults.Each(dto.Rungs, "$.rungs", (rung, path) => RungOf(rung, path, faults));
        }

        return faults.Or(() => new ChainOfResponsibility(dto.Asked!, dto.Unit!, dto.Date!.Value, ValueList.From(rungs)));
    }

    private static Responsible? RungOf(ChainOfResponsibilityDto.RungDto dto, string path, JsonFaults faults) =>
        faults.Required(dto.Step, $"{path}.step") & faults.Named(dto.Agency, $"{path}.agency")
            ? new Responsible(dto.Step!.Value, dto.Agency!, dto.Holder, dto.StandIn)
            : null;
}
