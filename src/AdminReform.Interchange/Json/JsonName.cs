using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using AdminReform.Dossiers;
using AdminReform.Results;

namespace AdminReform.Interchange.Json;

/// <summary>Writes an enumeration as its camelCase name and reads exactly that: no numbers, no lists of names, no other case.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class JsonName<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> Values =
        Enum.GetValues<T>().ToFrozenDictionary(NameOf);

    private static readonly FrozenDictionary<T, string> Names = Values.ToFrozenDictionary(entry => entry.Value, entry => entry.Key);

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException();
        }

        return Values.TryGetValue(reader.GetString()!, out var value) ? value : throw new JsonFaultException(Problem.Of(
            "json.name",
            $"Tên không có trong danh sách: {string.Join(", ", Values.Keys.Order(StringComparer.Ordinal))}.",
            $"The name is none of {string.Join(", ", Values.Keys.Order(StringComparer.Ordinal))}."));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Names[value]);

    // Documents keep the word with which they began.
    private static string NameOf(T value) =>
        value is DossierEventKind.Reappointed ? "extended" : JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
