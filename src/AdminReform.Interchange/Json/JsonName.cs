using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdminReform.Interchange.Json;

/// <summary>Writes an enumeration as its camelCase name and reads nothing else: no numbers, no lists of names.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class JsonName<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
