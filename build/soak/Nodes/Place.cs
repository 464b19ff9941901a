using System.Text.Json;

namespace AdminReform.Soak.Nodes;

/// <summary>What a node is told: what it is, and where everything is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Address">Its address, for other silos.</param>
/// <param name="Store">The connection string of the database.</param>
/// <param name="Schema">The schema of the office.</param>
/// <param name="Redis">Where silos find each other.</param>
/// <param name="Letters">The folder of what is delivered.</param>
/// <param name="Policies">The file of the policies.</param>
/// <param name="Ahead">How far the clock of the office is ahead of that of the machine.</param>
internal sealed record Place(NodeKind Kind, string Address, string Store, string Schema, string Redis, string Letters, string Policies, TimeSpan Ahead)
{
    internal static Place Read(string path) => JsonSerializer.Deserialize<Place>(File.ReadAllText(path))!;

    internal void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this));
}

/// <summary>What a node is.</summary>
internal enum NodeKind
{
    Silo,
    Front,
    Courier,
}
