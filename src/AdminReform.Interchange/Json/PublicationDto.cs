using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Json;

/// <summary>Where a fact was read, in JSON.</summary>
internal sealed class PublicationDto
{
    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public LocalDate? Date { get; init; }

    internal static PublicationDto Of(Publication publication) => new() { Title = publication.Title, Publisher = publication.Publisher, Date = publication.Date };

    internal static Publication? ReadIfAny(PublicationDto? dto, string path, JsonFaults faults) => dto is null ? null : Read(dto, path, faults);

    internal static Publication? Read(PublicationDto? dto, string path, JsonFaults faults) =>
        faults.Required(dto, path) && (faults.Required(dto.Title, $"{path}.title") & faults.Required(dto.Publisher, $"{path}.publisher"))
            ? new(dto.Title!, dto.Publisher!, dto.Date)
            : null;
}
