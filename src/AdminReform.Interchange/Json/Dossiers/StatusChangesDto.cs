using System.Text.Json.Serialization;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>The statuses that a dossier took, in JSON, version 1.</summary>
internal sealed class StatusChangesDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public IReadOnlyList<ChangeDto?>? Changes { get; init; }

    internal sealed class ChangeDto
    {
        [JsonConverter(typeof(JsonName<DossierStatus>))]
        public DossierStatus? Status { get; init; }

        public LocalDateTime? At { get; init; }
    }
}
