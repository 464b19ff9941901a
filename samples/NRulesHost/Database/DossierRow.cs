namespace NRulesHost.Database;

/// <summary>A dossier with its events, as JSON.</summary>
public sealed class DossierRow
{
    public required string Id { get; init; }

    public required string Json { get; init; }
}
