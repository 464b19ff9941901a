using System.Text;
using System.Text.Json;

namespace AdminReform.AspNetCore.Running;

/// <summary>The text of each of several commands, for a body that is JSON and yet no document: a member stands twice in one of them, or something is nested too deeply.</summary>
internal static class CommandParts
{
    /// <summary>Finds where each stands; <see langword="null"/> for a body that is no JSON, or not a list of commands and nothing else.</summary>
    internal static List<ReadOnlyMemory<byte>>? Of(ReadOnlyMemory<byte> body)
    {
        var json = body.Span.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;
        var reader = new Utf8JsonReader(json.Span, new() { MaxDepth = int.MaxValue });
        try
        {
            if (!Is(ref reader, JsonTokenType.StartObject) || !Is(ref reader, JsonTokenType.PropertyName) || !reader.ValueTextEquals("commands"u8)
                || !Is(ref reader, JsonTokenType.StartArray))
            {
                return null;
            }

            List<ReadOnlyMemory<byte>> parts = [];
            while (!Is(ref reader, JsonTokenType.EndArray))
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                parts.Add(json[start..(int)reader.BytesConsumed]);
            }

            return Is(ref reader, JsonTokenType.EndObject) && !reader.Read() ? parts : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool Is(ref Utf8JsonReader reader, JsonTokenType token) => reader.Read() && reader.TokenType == token;
}
