namespace NRulesHost.Database;

/// <summary>What was done once.</summary>
public sealed class ToldRow
{
    public required string Id { get; init; }
}
