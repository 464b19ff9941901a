using System.Text.Json;
using AdminReform.Rules.Escalation;

namespace AdminReform.Rules.Policies.Json;

/// <summary>The names of an enumeration as JSON writes them.</summary>
internal static class PolicyNames<T>
    where T : struct, Enum
{
    internal static IEnumerable<string> All => Enum.GetValues<T>().Select(Of);

    // Policies keep the word with which they began.
    internal static string Of(T value) =>
        value is StopCondition.Reappointed ? "apologySent" : JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    internal static T? Find(JsonElement name)
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (name.ValueKind == JsonValueKind.String && name.ValueEquals(Of(value)))
            {
                return value;
            }
        }

        return null;
    }
}
