using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using AdminReform.Interchange.Json.Converters;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Serialization;

/// <summary>Writes and reads a value list as a list of what is in it, each as the options have it.</summary>
/// <remarks>
/// <c>ConfigureForAdminReform</c> makes one for each type of list that it meets. Only a program that is compiled ahead of time and reads a list adds its own to the
/// options, before that call or after it.
/// </remarks>
/// <typeparam name="T">The type of the elements.</typeparam>
public sealed class ValueListJsonConverter<T> : JsonConverter<ValueList<T>>
{
    /// <inheritdoc/>
    /// <exception cref="UnreadableJsonException">It is no list, an element is null, or one cannot be read; the place below the list says which.</exception>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new UnreadableJsonException([Problem.Of("json.malformed", "Phải là một danh sách.", "It must be a list.")]);
        }

        var converter = (JsonConverter<T>)Element(options).Converter;
        var items = new ValueListBuilder<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(reader.TokenType == JsonTokenType.Null && default(T) is null ? Null(items.Count) : One(ref reader, converter, items.Count, options));
        }

        return items.ToValueList();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        var element = Element(options);
        writer.WriteStartArray();
        foreach (var item in value.AsSpan())
        {
            JsonSerializer.Serialize(writer, item, element);
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> Element(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    // There is no list of the library with a hole, but one may be of numbers that need not be there.
    private static T Null(int index) => Nullable.GetUnderlyingType(typeof(T)) is not null ? default! : throw new UnreadableJsonException(
        [Problem.Of("json.missing", "Thiếu giá trị bắt buộc.", "A required value is missing.", PlaceOf(index))]);

    private static T One(ref Utf8JsonReader reader, JsonConverter<T> converter, int index, JsonSerializerOptions options)
    {
        try
        {
            return converter.Read(ref reader, typeof(T), options)!;
        }
        catch (UnreadableJsonException e)
        {
            throw new UnreadableJsonException([.. e.Problems.Select(problem => problem with { Path = PlaceOf(index) + (problem.Path.StartsWith('$') ? problem.Path[1..] : "") })]);
        }
    }

    private static string PlaceOf(int index) => string.Create(CultureInfo.InvariantCulture, $"$[{index}]");
}
