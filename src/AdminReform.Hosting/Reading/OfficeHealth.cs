using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Hosting.Reading;

/// <summary>Whether the office runs as it should, and what is wrong where it does not.</summary>
/// <param name="Problems">What is wrong now, each with a stable code; empty when nothing is.</param>
public sealed record OfficeHealth(ValueList<Problem> Problems)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsHealthy => Problems.Count == 0;
}
