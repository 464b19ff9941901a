using System.Text.Json;

namespace AdminReform.Rules.Policies.Json;

/// <summary>The names of an enumeration as JSON writes them.</summary>
internal static class PolicyNames<T>
    where T : struct, Enum
{
    internal static IEnumerable<string> All => Enum.GetValues<T>().Select(Of);

    internal static string Of(T value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

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
