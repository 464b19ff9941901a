using AdminReform.Hosting.Running;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AdminReform.Hosting;

/// <summary>Tells the health of the office where the host asks for it: degraded, with the problems by their codes and places.</summary>
internal sealed class OfficeHealthCheck(HealthBook health) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var problems = health.Current.Problems;
        return Task.FromResult(problems.Count == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded(
                string.Join("; ", problems),
                data: problems.GroupBy(problem => $"{problem.Code} {problem.Path}".TrimEnd())
                    .ToDictionary(group => group.Key, object (group) => group.First().Message.English, StringComparer.Ordinal)));
    }
}
