using System.Text.Json;
using AdminReform.Agencies;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Agencies;

/// <summary>Writes a register of agencies as JSON and reads it back.</summary>
/// <remarks>
/// Members that are not known are skipped, so that a later version can add some. What is missing, malformed or does not hold together
/// comes back as problems with JSON paths, all of them at once; text that is no JSON gives the first one only.
/// </remarks>
public static class AgencyDirectoryJson
{
    /// <summary>Writes a register.</summary>
    public static string Write(AgencyDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return JsonSerializer.Serialize(DtoOf(directory), AgencyJsonContext.Shaped.AgencyDirectoryDto);
    }

    /// <summary>Reads a register from text.</summary>
    public static Result<AgencyDirectory> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, AgencyJsonContext.Shaped.AgencyDirectoryDto, limits).Then(ValueOf);
    }

    /// <summary>Reads a register from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<AgencyDirectory> Read(Stream json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, AgencyJsonContext.Shaped.AgencyDirectoryDto, limits).Then(ValueOf);
    }

    private static AgencyDirectoryDto DtoOf(AgencyDirectory directory) => new()
    {
        Version = AgencyDirectoryDto.Newest,
        Agencies =
        [
            .. directory.Agencies.Select(agency => new AgencyDirectoryDto.AgencyDto
            {
                Id = agency.Id,
                Name = TextDto.Of(agency.Name),
                Kind = agency.Kind,
                Level = agency.Level,
                Validity = ValidityDto.Of(agency.Validity),
                Parent = agency.Parent,
                Code = agency.Code?.Value,
                Successors = agency.Successors.Count == 0 ? null : agency.Successors,
            }),
        ],
        Holdings =
        [
            .. directory.Holdings.Select(holding => new AgencyDirectoryDto.HoldingDto
            {
                Person = holding.Person,
                Role = holding.Role,
                Agency = holding.Agency,
                Validity = ValidityDto.Of(holding.Validity),
            }),
        ],
        Substitutions =
        [
            .. directory.Substitutions.Select(substitution => new AgencyDirectoryDto.SubstitutionDto
            {
                Absent = substitution.Absent,
                StandIn = substitution.StandIn,
                Validity = ValidityDto.Of(substitution.Validity),
            }),
        ],
    };

    private static Result<AgencyDirectory> ValueOf(AgencyDirectoryDto dto)
    {
        var faults = new JsonFaults();
        if (!faults.Version(dto.Version, AgencyDirectoryDto.Newest) || !faults.Required(dto.Agencies, "$.agencies"))
        {
            return faults.Or(() => AgencyDirectory.Empty);
        }

        var agencies = faults.Each(dto.Agencies, "$.agencies", (agency, path) => AgencyOf(agency, path, faults));
        var holdings = faults.Each(dto.Holdings, "$.holdings", (holding, path) => HoldingOf(holding, path, faults));
        var substitutions = faults.Each(dto.Substitutions, "$.substitutions", (substitution, path) => SubstitutionOf(substitution, path, faults));
        return faults.Or(() => AgencyDirectory.Empty).Then(_ => AtRoot(AgencyDirectory.Create(agencies, holdings, substitutions)));
    }

    // The register's own check names places such as agencies[3].parent; in a document they begin at its root.
    private static Result<AgencyDirectory> AtRoot(Result<AgencyDirectory> result) => result.IsSuccess
        ? result
        : Result<AgencyDirectory>.Failure(result.Status, result.Problems.Select(problem => problem with { Path = $"$.{problem.Path}" }));

    private static Agency? AgencyOf(AgencyDirectoryDto.AgencyDto dto, string path, JsonFaults faults)
    {
        var whole = faults.Required(dto.Id, $"{path}.id") & faults.Required(dto.Kind, $"{path}.kind") & faults.Required(dto.Level, $"{path}.level");
        var name = TextDto.Read(dto.Name, $"{path}.name", faults);
        var validity = ValidityDto.Read(dto.Validity, $"{path}.validity", faults);
        var code = faults.ReadIfAny(dto.Code, $"{path}.code", AgencyCode.Create);
        var successors = faults.Each(dto.Successors, $"{path}.successors", (id, _) => id);
        return whole
            ? new Agency(dto.Id!, name, dto.Kind!.Value, dto.Level!.Value, validity)
            {
                Parent = dto.Parent,
                Code = code,
                Successors = ValueList.From(successors),
            }
            : null;
    }

    private static RoleHolding? HoldingOf(AgencyDirectoryDto.HoldingDto dto, string path, JsonFaults faults)
    {
        var whole = faults.Required(dto.Person, $"{path}.person")
            & faults.Required(dto.Role, $"{path}.role")
            & faults.Required(dto.Agency, $"{path}.agency");
        var validity = ValidityDto.Read(dto.Validity, $"{path}.validity", faults);
        return whole ? new RoleHolding(dto.Person!, dto.Role!.Value, dto.Agency!, validity) : null;
    }

    private static Substitution? SubstitutionOf(AgencyDirectoryDto.SubstitutionDto dto, string path, JsonFaults faults)
    {
        var whole = faults.Required(dto.Absent, $"{path}.absent") & faults.Required(dto.StandIn, $"{path}.standIn");
        var validity = ValidityDto.Read(dto.Validity, $"{path}.validity", faults);
        return whole ? new Substitution(dto.Absent!, dto.StandIn!, validity) : null;
    }
}
