namespace AdminReform.Interchange.Json.Dossiers;

/// <summary>What is odd in histories, in JSON, version 1.</summary>
internal sealed class IrregularitiesDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    public IReadOnlyList<IrregularityDto?>? Irregularities { get; init; }

    internal sealed class IrregularityDto
    {
        public string? Code { get; init; }

        public string? Dossier { get; init; }

        public int? Event { get; init; }

        public TextDto? Message { get; init; }

        public string? Provision { get; init; }

        public CitationDto? Citation { get; init; }
    }
}
