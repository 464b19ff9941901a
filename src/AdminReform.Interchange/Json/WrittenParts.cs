namespace AdminReform.Interchange.Json;

/// <summary>Writes what writes itself.</summary>
internal static class WrittenParts
{
    internal static void Write(JsonWriting json, IWritten part) => part.Write(json);
}
