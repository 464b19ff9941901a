using System.Text.Json;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Converters;

/// <summary>A serializer met a value that is not what it reads; the problems say why in both languages.</summary>
/// <param name="problems">What is wrong, each with its place below the value; at least one.</param>
public sealed class UnreadableJsonException(ValueList<Problem> problems) : JsonException(problems?[0].ToString())
{
    /// <summary>What is wrong, each with its place below the value.</summary>
    public ValueList<Problem> Problems { get; } = problems ?? throw new ArgumentNullException(nameof(problems));
}
