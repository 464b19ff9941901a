namespace AdminReform.Interchange.Json;

/// <summary>The codes of what can be wrong with a document of one kind; the codes of each kind are stable.</summary>
internal sealed record JsonCodes
{
    internal static readonly JsonCodes Usual = new();

    internal string Malformed { get; init; } = "json.malformed";

    internal string Size { get; init; } = "json.size";

    internal string Depth { get; init; } = "json.depth";

    internal string Version { get; init; } = "json.version";

    internal string Missing { get; init; } = "json.missing";

    internal string Empty { get; init; } = "json.empty";

    /// <summary>A text is not Unicode.</summary>
    internal string Text { get; init; } = "json.malformed";

    /// <summary>A value is of another JSON type.</summary>
    internal string Type { get; init; } = "json.malformed";

    /// <summary>A word is not in the list of its kind.</summary>
    internal string Word { get; init; } = "json.name";
}
