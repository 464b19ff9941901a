using AdminReform.Interchange.Json.Converters;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Serialization;

/// <summary>Writes a value of an enumeration as the word that the documents have for it.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class WordJsonConverter<T> : TextJsonConverter<T>
    where T : struct, Enum
{
    /// <inheritdoc/>
    protected override Result<T> FromText(string text)
    {
        if (JsonNames<T>.Values.TryGetValue(text, out var value))
        {
            return Result.Of(value);
        }

        var (vietnamese, english) = NearestName.Words(text, JsonNames<T>.Values.Keys);
        return Result<T>.Invalid(Problem.Of("json.name", vietnamese, english));
    }

    /// <inheritdoc/>
    protected override string ToText(T value) => JsonNames<T>.Of(value);
}
