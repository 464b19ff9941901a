using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using AdminReform.Results;
using AdminReform.Texts;

namespace AdminReform.Interchange.Json;

/// <summary>What the documents of one kind have in common: how they are written, and how they are read within limits.</summary>
/// <param name="Newest">The version that is written, and the newest that is read; versions count up from 1.</param>
internal sealed record JsonFrame(int Newest)
{
    /// <summary>The version of a part of a conversation, such as a command, which has none.</summary>
    internal const int WithoutVersion = 0;

    private const int FirstBytes = 64 * 1024;

    private static readonly JavaScriptEncoder Letters = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>Whether people write such documents by hand: they are indented, and a member that is not known is most likely misspelt and refused.</summary>
    /// <remarks>Documents of data skip what they do not know, so that a later version can add to them.</remarks>
    internal bool IsConfiguration { get; init; }

    internal bool IsIndented { get; init; }

    /// <summary>Whether comments and commas at the end are passed over.</summary>
    internal bool IsLenient { get; init; }

    /// <summary>Whether a member that is null is taken as left out.</summary>
    internal bool IsNullNothing { get; init; } = true;

    internal JsonLimits Limits { get; init; } = JsonLimits.Usual;

    internal JsonCodes Codes { get; init; } = JsonCodes.Usual;

    internal string Write<T>(T value, Action<JsonWriting, T> write, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        var buffer = new ArrayBufferWriter<byte>();
        Write(new Utf8JsonWriter(buffer, Options), value, write, language);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal void Write<T>(Stream json, T value, Action<JsonWriting, T> write)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(value);
        Write(new Utf8JsonWriter(json, Options), value, write);
    }

    /// <summary>Reads a document that is already in memory as text.</summary>
    internal Result<T> Read<T>(string json, JsonLimits? limits, Func<JsonPlace, T?> read)
    {
        ArgumentNullException.ThrowIfNull(json);
        limits ??= Limits;
        if (json.Length > limits.MaximumBytes)
        {
            return new JsonReading(this, limits).TooLarge<T>();
        }

        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(json));
        var result = Read(bytes.AsMemory(0, Encoding.UTF8.GetBytes(json, bytes)), limits, read);
        ArrayPool<byte>.Shared.Return(bytes);
        return result;
    }

    /// <summary>Reads a document from a stream, and no more of the stream than the limits allow.</summary>
    internal Result<T> Read<T>(Stream json, JsonLimits? limits, Func<JsonPlace, T?> read)
    {
        ArgumentNullException.ThrowIfNull(json);
        limits ??= Limits;
        var (bytes, length) = (ArrayPool<byte>.Shared.Rent(FirstBytes), 0);
        for (int count; length <= limits.MaximumBytes && (count = json.Read(bytes, length, bytes.Length - length)) > 0;)
        {
            length += count;
            if (length == bytes.Length)
            {
                var more = ArrayPool<byte>.Shared.Rent(2 * length);
                bytes.CopyTo(more, 0);
                ArrayPool<byte>.Shared.Return(bytes);
                bytes = more;
            }
        }

        var result = Read(bytes.AsMemory(0, length), limits, read);
        ArrayPool<byte>.Shared.Return(bytes);
        return result;
    }

    /// <summary>Reads a document that is already in memory as UTF-8, with or without a byte order mark.</summary>
    internal Result<T> Read<T>(ReadOnlyMemory<byte> json, JsonLimits? limits, Func<JsonPlace, T?> read)
    {
        limits ??= Limits;
        var reading = new JsonReading(this, limits);
        return json.Length > limits.MaximumBytes
            ? reading.TooLarge<T>()
            : reading.Read(json.Span.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json, read);
    }

    /// <summary>Reads a value that stood in a document of others: how deep it may be, and whether there may be comments, they have decided.</summary>
    /// <exception cref="JsonException">It is no JSON, or a member stands twice in one object.</exception>
    internal Result<T> Part<T>(ReadOnlyMemory<byte> part, Func<JsonPlace, T?> read, JsonShape? shape = null)
    {
        var reading = new JsonReading(this, Limits);
        using var table = JsonTable.Of(part, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = int.MaxValue });
        return reading.Problems.Or(JsonPlace.Root(reading, table.Root, read, shape)!);
    }

    internal JsonReaderOptions ReaderOptions => new()
    {
        AllowTrailingCommas = IsLenient,
        CommentHandling = IsLenient ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
    };

    private JsonWriterOptions Options => new() { Indented = IsIndented, IndentSize = 2, NewLine = "\n", Encoder = Letters, MaxDepth = JsonLimits.GreatestDepth };

    private void Write<T>(Utf8JsonWriter json, T value, Action<JsonWriting, T> write, Language? language = null)
    {
        using (json)
        {
            var writing = new JsonWriting(json, language);
            json.WriteStartObject();
            writing.Whole("version", Newest);
            write(writing, value);
            json.WriteEndObject();
        }
    }
}
