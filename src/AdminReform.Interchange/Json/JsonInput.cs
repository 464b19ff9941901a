using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using AdminReform.Results;

namespace AdminReform.Interchange.Json;

/// <summary>Reads one JSON document within limits; whatever is wrong with it becomes a problem with its JSON path.</summary>
internal static class JsonInput
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a document that is already in memory as text.</summary>
    internal static Result<T> Read<T>(string json, JsonTypeInfo<T> type, JsonLimits? limits)
        where T : class
    {
        limits ??= JsonLimits.Usual;
        return json.Length > limits.MaximumBytes
            ? TooLarge<T>(limits)
            : Read(Encoding.UTF8.GetBytes(json), type, limits);
    }

    /// <summary>Reads a document from a stream, and no more of the stream than the limits allow.</summary>
    internal static Result<T> Read<T>(Stream json, JsonTypeInfo<T> type, JsonLimits? limits)
        where T : class
    {
        limits ??= JsonLimits.Usual;
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        for (int count; (count = json.Read(chunk, 0, chunk.Length)) > 0;)
        {
            if (buffer.Length + count > limits.MaximumBytes)
            {
                return TooLarge<T>(limits);
            }

            buffer.Write(chunk, 0, count);
        }

        return Read(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), type, limits);
    }

    /// <summary>Reads a document that is already in memory as UTF-8, with or without a byte order mark.</summary>
    internal static Result<T> Read<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type, JsonLimits? limits)
        where T : class
    {
        limits ??= JsonLimits.Usual;
        if (json.Length > limits.MaximumBytes)
        {
            return TooLarge<T>(limits);
        }

        if (json.StartsWith(ByteOrderMark))
        {
            json = json[ByteOrderMark.Length..];
        }

        if (TooDeepAt(json, limits.MaximumDepth) is { } offset)
        {
            return Result<T>.Invalid(Problem.Of(
                "json.depth",
                string.Create(CultureInfo.InvariantCulture, $"Tài liệu JSON lồng nhau quá {limits.MaximumDepth} mức (byte {offset})."),
                string.Create(CultureInfo.InvariantCulture, $"The JSON document is nested deeper than {limits.MaximumDepth} levels (byte {offset})."),
                "$"));
        }

        try
        {
            return JsonSerializer.Deserialize(json, type) is { } value
                ? Result.Of(value)
                : Result<T>.Invalid(Problem.Of("json.missing", "Tài liệu JSON là null.", "The JSON document is null.", "$"));
        }
        catch (JsonFaultException e)
        {
            return Result<T>.Invalid(e.Fault with { Path = e.Path ?? "$" });
        }
        catch (JsonException e)
        {
            return Result<T>.Invalid(Malformed(e));
        }
    }

    // JSON is read once more than needed for its depth alone, so that no recursion ever starts on a document that is too deep.
    private static int? TooDeepAt(ReadOnlySpan<byte> json, int maximum)
    {
        var depth = 0;
        var inText = false;
        for (var i = 0; i < json.Length; i++)
        {
            switch (json[i])
            {
                case (byte)'\\' when inText:
                    i++;
                    break;
                case (byte)'"':
                    inText = !inText;
                    break;
                case (byte)'{' or (byte)'[' when !inText:
                    if (++depth > maximum)
                    {
                        return i;
                    }

                    break;
                case (byte)'}' or (byte)']' when !inText:
                    depth--;
                    break;
                default:
                    break;
            }
        }

        return null;
    }

    private static Problem Malformed(JsonException e)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{(e.LineNumber ?? 0) + 1}, byte {(e.BytePositionInLine ?? 0) + 1}");
        return Problem.Of(
            "json.malformed",
            $"Tài liệu JSON không đúng cú pháp hoặc có giá trị không đúng kiểu (dòng {place}).",
            $"The JSON document is not well formed, or a value has the wrong type (line {place}).",
            e.Path ?? "$");
    }

    private static Result<T> TooLarge<T>(JsonLimits limits) => Result<T>.Invalid(Problem.Of(
        "json.size",
        string.Create(CultureInfo.InvariantCulture, $"Tài liệu JSON lớn hơn {limits.MaximumBytes} byte."),
        string.Create(CultureInfo.InvariantCulture, $"The JSON document is larger than {limits.MaximumBytes} bytes."),
        "$"));
}
