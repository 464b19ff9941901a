using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using AdminReform.Interchange.Json;
using AdminReform.Results;

namespace AdminReform.Hosting.Storage;

/// <summary>Objects of a store as JSON.</summary>
internal static class Documents
{
    private static readonly JsonFrame Frame = new(JsonFrame.WithoutVersion) { Limits = new(int.MaxValue, JsonLimits.GreatestDepth) };

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), MaxDepth = JsonLimits.GreatestDepth, SkipValidation = true };

    internal static string Write<T>(T value, Action<JsonWriting, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(new(json), value);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Texts as a list.</summary>
    internal static string List(IEnumerable<string> texts)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var text in texts)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads what was written.</summary>
    /// <exception cref="UnreadableTextException">It is not, or is no JSON; the store was changed by others, or written by a later version.</exception>
    internal static T Read<T>(string text, Func<JsonPlace, T?> read)
    {
        var result = Frame.Read(text, null, read);
        return result.TryGet(out var whole) ? whole : throw new UnreadableTextException(result.Problems[0]);
    }

    /// <summary>The same document with other texts in the place of the free texts of events.</summary>
    /// <param name="text">The document.</param>
    /// <param name="reason">What stands in the place of a reason.</param>
    /// <param name="step">What stands in the place of a noted step.</param>
    internal static string Rewrite(string text, Func<string, string> reason, Func<string, string> step)
    {
        using var document = JsonDocument.Parse(text);
        var buffer = new ArrayBufferWriter<byte>(text.Length);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Rewrite(document.RootElement, new(StringComparer.Ordinal) { ["reason"] = reason, ["step"] = step }, json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Rewrite(JsonElement value, Dictionary<string, Func<string, string>> rewrite, Utf8JsonWriter json)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            json.WriteStartArray();
            foreach (var item in value.EnumerateArray())
            {
                Rewrite(item, rewrite, json);
            }

            json.WriteEndArray();
            return;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            value.WriteTo(json);
            return;
        }

        // The free texts of every event that has one.
        var isEvent = value.TryGetProperty("type", out _) && value.TryGetProperty("at", out _);
        json.WriteStartObject();
        foreach (var member in value.EnumerateObject())
        {
            json.WritePropertyName(member.Name);
            if (isEvent && rewrite.TryGetValue(member.Name, out var other) && member.Value.ValueKind == JsonValueKind.String)
            {
                json.WriteStringValue(other(member.Value.GetString()!));
            }
            else
            {
                Rewrite(member.Value, rewrite, json);
            }
        }

        json.WriteEndObject();
    }
}
