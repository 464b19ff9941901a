using System.Text.Json;
using AdminReform.Law;
using AdminReform.Procedures;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Procedures;

/// <summary>Writes records of a starter catalogue as JSON and reads them back: each procedure with the texts that were read for it.</summary>
/// <remarks>
/// The document carries <see cref="StarterCatalogue.Notice"/>, so that nobody takes it for the National Database. A record without a source
/// is refused. Members that are not known are skipped. What is wrong comes back as problems with JSON paths, all of them at once; text that
/// is no JSON gives the first one only.
/// </remarks>
public static class StarterProceduresJson
{
    /// <summary>Writes records.</summary>
    public static string Write(IEnumerable<StarterProcedure> procedures)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        return JsonSerializer.Serialize(
            new StarterProceduresDto
            {
                Version = StarterProceduresDto.Newest,
                Notice = TextDto.Of(StarterCatalogue.Notice),
                Procedures = [.. procedures.Select(DtoOf)],
            },
            ProcedureJsonContext.Shaped.StarterProceduresDto);
    }

    /// <summary>Reads records from text.</summary>
    public static Result<ValueList<StarterProcedure>> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, ProcedureJsonContext.Shaped.StarterProceduresDto, limits).Then(ValueOf);
    }

    /// <summary>Reads records from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<StarterProcedure>> Read(Stream json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, ProcedureJsonContext.Shaped.StarterProceduresDto, limits).Then(ValueOf);
    }

    private static StarterProceduresDto.StarterDto DtoOf(StarterProcedure starter) => new()
    {
        Procedure = ProcedureWriting.DtoOf(starter.Procedure),
        Authority = starter.Authority,
        Certainty = starter.Certainty,
        Sources =
        [
            .. starter.Sources.Select(source => new StarterProceduresDto.SourceDto
            {
                Title = source.Title,
                Publisher = source.Publisher,
                Address = source.Address,
                AsOf = source.AsOf,
                Published = source.Published,
                Copy = source.Copy,
            }),
        ],
        Instrument = starter.Instrument?.Value,
        AnnouncedBy = starter.AnnouncedBy?.Value,
        ReviewFrom = starter.ReviewFrom,
    };

    private static Result<ValueList<StarterProcedure>> ValueOf(StarterProceduresDto dto)
    {
        var faults = new JsonFaults();
        var starters = faults.Version(dto.Version, StarterProceduresDto.Newest) && faults.Required(dto.Procedures, "$.procedures")
            ? faults.Each(dto.Procedures, "$.procedures", (starter, path) => StarterOf(starter, path, faults))
            : [];
        return faults.Or(() => ValueList.From(starters));
    }

    private static StarterProcedure? StarterOf(StarterProceduresDto.StarterDto dto, string path, JsonFaults faults)
    {
        var procedure = faults.Required(dto.Procedure, $"{path}.procedure")
            ? new ProcedureReading(faults).ProcedureOf(dto.Procedure, $"{path}.procedure")
            : null;
        var sources = faults.Each(dto.Sources, $"{path}.sources", (source, at) => SourceOf(source, at, faults));
        if (dto.Sources is not { Count: > 0 })
        {
            faults.Add("json.missing", "Mỗi bản ghi phải có ít nhất một nguồn đã đọc", "A record needs at least one text that was read", $"{path}.sources");
        }

        var instrument = faults.ReadIfAny(dto.Instrument, $"{path}.instrument", InstrumentNumber.Create);
        var announced = faults.ReadIfAny(dto.AnnouncedBy, $"{path}.announcedBy", InstrumentNumber.Create);
        return faults.Required(dto.Authority, $"{path}.authority") & faults.Required(dto.Certainty, $"{path}.certainty")
            && procedure is not null && sources.Count > 0
            ? new StarterProcedure(procedure, dto.Authority!, dto.Certainty!.Value, ValueList.From(sources))
            {
                Instrument = instrument,
                AnnouncedBy = announced,
                ReviewFrom = dto.ReviewFrom,
            }
            : null;
    }

    private static StarterSource? SourceOf(StarterProceduresDto.SourceDto dto, string path, JsonFaults faults) =>
        faults.Named(dto.Title, $"{path}.title") & faults.Named(dto.Publisher, $"{path}.publisher") & faults.Named(dto.Address, $"{path}.address")
            ? new StarterSource(dto.Title!, dto.Publisher!, dto.Address!, dto.AsOf, dto.Published, dto.Copy)
            : null;
}
