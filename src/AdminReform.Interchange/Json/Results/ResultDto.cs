using System.Text.Json;
using System.Text.Json.Serialization;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Results;

/// <summary>The outcome of an operation in JSON, version 1.</summary>
internal sealed class ResultDto
{
    internal const int Newest = 1;

    public int? Version { get; init; }

    [JsonConverter(typeof(JsonName<ResultStatus>))]
    public ResultStatus? Status { get; init; }

    public JsonElement? Value { get; init; }

    public IReadOnlyList<ProblemDto?>? Problems { get; init; }

    internal sealed class ProblemDto
    {
        public string? Code { get; init; }

        public TextDto? Message { get; init; }

        public string? Path { get; init; }

        public string? Provision { get; init; }

        public CitationDto? Citation { get; init; }
    }
}
