namespace OnTimeReview.Rebuilding;

/// <summary>A unit that resolves dossiers: its name, the one-stop office that receives for it, its share of the work, its number in dossier codes.</summary>
public sealed record CityUnit(string Name, string OneStop, int Weight, int Number)
{
    /// <summary>The officers of the unit, without names.</summary>
    public IReadOnlyList<string> Officers { get; } = [.. Enumerable.Range(1, 4).Select(i => $"Cán bộ {Number:00}-{i}")];
}
