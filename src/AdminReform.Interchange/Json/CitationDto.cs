using AdminReform.Law;
using NodaTime;

namespace AdminReform.Interchange.Json;

/// <summary>A citation in JSON, with all that is known of the instrument.</summary>
internal sealed class CitationDto
{
    public string? Number { get; init; }

    public TextDto? Title { get; init; }

    public LocalDate? InForceFrom { get; init; }

    public LocalDate? InForceTo { get; init; }

    public string? Article { get; init; }

    public string? Clause { get; init; }

    public string? Point { get; init; }

    internal static CitationDto Of(Citation citation) => new()
    {
        Number = citation.Instrument.Number.Value,
        Title = TextDto.Of(citation.Instrument.Title),
        InForceFrom = citation.Instrument.InForceFrom,
        InForceTo = citation.Instrument.InForceTo,
        Article = citation.Article,
        Clause = citation.Clause,
        Point = citation.Point,
    };

    internal static Citation? ReadIfAny(CitationDto? dto, string path, JsonFaults faults) => dto is null ? null : Read(dto, path, faults);

    internal static Citation? Read(CitationDto dto, string path, JsonFaults faults)
    {
        var number = faults.Read(dto.Number, $"{path}.number", InstrumentNumber.Create);
        var title = TextDto.Read(dto.Title, $"{path}.title", faults);
        if (dto.InForceTo < dto.InForceFrom)
        {
            faults.Add("json.validity", "Ngày cuối trước ngày đầu", "The last day is before the first", $"{path}.inForceTo");
            return null;
        }

        return faults.Required(dto.InForceFrom, $"{path}.inForceFrom") && number is not null
            ? new Citation(new Instrument(number, title, dto.InForceFrom.Value, dto.InForceTo), dto.Article, dto.Clause, dto.Point)
            : null;
    }
}
