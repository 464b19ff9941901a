using AdminReform.Hosting.Reading;

namespace AdminReform.AspNetCore.Answers;

/// <summary>Whether the office runs as it should; the codes say what is wrong, and no more, as anybody may ask.</summary>
internal sealed record HealthAnswer(string Status, IReadOnlyList<string> Codes)
{
    internal static HealthAnswer Of(OfficeHealth? health) =>
        health is null or { IsHealthy: true } ? new("healthy", []) : new("degraded", [.. health.Problems.Select(problem => problem.Code).Distinct()]);
}
