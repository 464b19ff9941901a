using System.Text.Json;
using AdminReform.Deadlines;
using AdminReform.Interchange.Json.Converters;
using AdminReform.Results;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Json;

/// <summary>Reads a value that is neither an object nor a list, at a member or an element of it; a fault gives the default.</summary>
internal delegate T JsonLeaf<out T>(JsonPlace json, JsonCell value, string name, int index);

/// <summary>The forms of the values that are neither objects nor lists.</summary>
internal static class JsonLeaf
{
    // Very long numbers take long to bring to lowest terms.
    internal const int MostDigits = 10_000;

    private const int MomentLength = 19;

    internal static string Text(JsonPlace json, JsonCell value, string name, int index)
    {
        if (value.Kind != JsonValueKind.String)
        {
            json.Fault(json.Codes.Type, "Phải là một chuỗi", "It must be a text", name, index);
            return null!;
        }

        if (json.TextOf(value) is { } text)
        {
            return text;
        }

        // Half a surrogate pair, or bytes that are not UTF-8, are only met when the text is read.
        json.Fault(json.Codes.Text, "Chuỗi không đúng Unicode", "The text is not Unicode", name, index);
        return null!;
    }

    internal static string Named(JsonPlace json, JsonCell value, string name, int index)
    {
        var text = Text(json, value, name, index);
        if (text is null || !string.IsNullOrWhiteSpace(text))
        {
            return text!;
        }

        json.Fault(json.Codes.Empty, "Giá trị bắt buộc bị trống", "A required value is blank", name, index);
        return null!;
    }

    internal static LocalDate Date(JsonPlace json, JsonCell value, string name, int index) => Read(LocalDateJsonConverter.Read, json, value, name, index);

    internal static LocalTime Time(JsonPlace json, JsonCell value, string name, int index) => Read(LocalTimeJsonConverter.Read, json, value, name, index);

    // A moment to the second, as documents have it, is read without a text being made of it; any other, and one with escapes, is read, or refused, by its pattern.
    internal static LocalDateTime Moment(JsonPlace json, JsonCell value, string name, int index) =>
        value.Kind == JsonValueKind.String && value.Written.Length == MomentLength && !value.IsEscaped
        && value.Reader.TryGetDateTime(out var moment) && moment.Kind == DateTimeKind.Unspecified
            ? LocalDateTime.FromDateTime(moment)
            : Read(LocalDateTimeJsonConverter.Read, json, value, name, index);

    internal static DueMoment Due(JsonPlace json, JsonCell value, string name, int index) => Read(DueMomentJsonConverter.Read, json, value, name, index);

    internal static Fraction Fraction(JsonPlace json, JsonCell value, string name, int index) => Read(FractionOf, json, value, name, index);

    internal static int Whole(JsonPlace json, JsonCell value, string name, int index) =>
        value.Kind == JsonValueKind.Number && value.Reader.TryGetInt32(out var number) ? number : NoNumber(json, name, index);

    internal static long Long(JsonPlace json, JsonCell value, string name, int index) =>
        value.Kind == JsonValueKind.Number && value.Reader.TryGetInt64(out var number) ? number : NoNumber(json, name, index);

    internal static decimal Decimal(JsonPlace json, JsonCell value, string name, int index) =>
        value.Kind == JsonValueKind.Number && value.Reader.TryGetDecimal(out var number) ? number : NoNumber(json, name, index);

    internal static bool Flag(JsonPlace json, JsonCell value, string name, int index)
    {
        if (value.Kind is not (JsonValueKind.True or JsonValueKind.False))
        {
            json.Fault(json.Codes.Type, "Phải là true hoặc false", "It must be true or false", name, index);
        }

        return value.Kind == JsonValueKind.True;
    }

    internal static T Word<T>(JsonPlace json, JsonCell value, string name, int index)
        where T : struct, Enum => WordOf(JsonNames<T>.Values, json, value, name, index);

    /// <summary>A word of a list, and what it means.</summary>
    internal static T WordOf<T>(IReadOnlyDictionary<string, T> words, JsonPlace json, JsonCell value, string name, int index)
    {
        if (Text(json, value, name, index) is not { } text)
        {
            return default!;
        }

        if (words.TryGetValue(text, out var meaning))
        {
            return meaning;
        }

        json.Unknown(json.Codes.Word, text, words.Keys, name, index);
        return default!;
    }

    private static T Read<T>(Func<string, Result<T>> read, JsonPlace json, JsonCell value, string name, int index) =>
        Text(json, value, name, index) is { } text ? json.Take(read(text), name, index) : default!;

    private static int NoNumber(JsonPlace json, string name, int index)
    {
        json.Fault(json.Codes.Type, "Phải là một số nằm trong giới hạn", "It must be a number within its bounds", name, index);
        return 0;
    }

    private static Result<Fraction> FractionOf(string? text) => text is { Length: <= MostDigits } && Values.Fraction.TryParse(text, out var value)
        ? Result.Of(value)
        : Result<Fraction>.Invalid(Problem.Of(
            "values.fraction.malformed",
            "Số không đọc được: viết dạng 3/4, 0.75, 75% hoặc 7, không dùng dấu phân nhóm.",
            "The number cannot be read: write 3/4, 0.75, 75% or 7, and group no digits."));
}
