using System.Collections.Frozen;
using System.Text.Json;
using AdminReform.Dossiers;
using AdminReform.Rules.Ladders;

namespace AdminReform.Interchange.Json;

/// <summary>The names of an enumeration in JSON: camelCase, and exactly those; no numbers, no lists of names, no other case.</summary>
internal static class JsonNames<T>
    where T : struct, Enum
{
    internal static readonly FrozenDictionary<string, T> Values =
        Enum.GetValues<T>().ToFrozenDictionary(NameOf);

    private static readonly FrozenDictionary<T, string> Names = Values.ToFrozenDictionary(entry => entry.Value, entry => entry.Key);

    /// <exception cref="JsonException">The value is none of the enumeration.</exception>
    internal static string Of(T value) => Names.TryGetValue(value, out var name) ? name
        : throw new JsonException($"{value} is none of the values of {typeof(T).Name}, and has no word in JSON.");

    // Documents keep the words with which they began.
    private static string NameOf(T value) => value switch
    {
        DossierEventKind.Reappointed => "extended",
        DossierEventKind.StepRecorded => "noted",
        StopCondition.Reappointed => "apologySent",
        _ => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()),
    };
}
