using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AdminReform.Interchange.Json.Converters;

namespace AdminReform.Interchange.Json.Serialization;

/// <summary>Reads a value in a document of others as the documents of the library have it.</summary>
internal static class PartReader
{
    // As at the endpoints, a member that nobody asks for is most likely misspelt, and refused.
    private static readonly JsonFrame Frame = new(1) { IsConfiguration = true };

    // As in documents, a member that stands twice is refused.
    private static readonly JsonTypeInfo<JsonElement> Element = JsonMetadataServices.CreateValueInfo<JsonElement>(
        new JsonSerializerOptions { AllowDuplicateProperties = false, TypeInfoResolver = JsonTypeInfoResolver.Combine() }, JsonMetadataServices.JsonElementConverter);

    /// <exception cref="UnreadableJsonException">It is malformed.</exception>
    internal static T? Read<T>(ref Utf8JsonReader reader, Func<JsonPlace, T?> read, JsonShape? shape = null)
    {
        var result = Frame.Part(JsonMarshal.GetRawUtf8Value(JsonSerializer.Deserialize(ref reader, Element)).ToArray(), read, shape);
        return result.TryGet(out var value) ? value : throw new UnreadableJsonException(result.Problems);
    }
}
