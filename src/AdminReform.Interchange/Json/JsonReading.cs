using System.Globalization;
using System.Text.Json;
using AdminReform.Results;

namespace AdminReform.Interchange.Json;

/// <summary>One document while it is read, with everything that is wrong with it.</summary>
internal sealed class JsonReading(JsonFrame frame, JsonLimits limits)
{
    private JsonTexts? _texts;

    internal JsonFrame Frame => frame;

    internal ProblemList Problems { get; } = new(limits.MaximumProblems);

    /// <summary>A text as its own string, its letters composed; <see langword="null"/> when it is not Unicode.</summary>
    internal string? TextOf(JsonCell value) => _texts is { } texts ? texts.Of(value) : JsonTexts.Read(value);

    internal Result<T> Read<T>(ReadOnlyMemory<byte> json, Func<JsonPlace, T?> read)
    {
        JsonTable? table;
        try
        {
            table = JsonTable.Of(json, frame.ReaderOptions with { MaxDepth = limits.MaximumDepth }, limits.MaximumValues);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Result<T>.Invalid(JsonFault.Of(json.Span, e as JsonException, frame, limits));
        }

        if (table is null)
        {
            return TooMany<T>();
        }

        using (table)
        {
            _texts = json.Length < JsonTexts.WorthwhileBytes ? null : new();
            var value = JsonPlace.Root(this, table.Root, root =>
            {
                Version(root);
                return read(root);
            });
            return Problems.Or(value!);
        }
    }

    internal Result<T> TooLarge<T>() => Result<T>.Invalid(Problem.Of(
        frame.Codes.Size,
        string.Create(CultureInfo.InvariantCulture, $"Tài liệu JSON lớn hơn {limits.MaximumBytes} byte."),
        string.Create(CultureInfo.InvariantCulture, $"The JSON document is larger than {limits.MaximumBytes} bytes."),
        "$"));

    private Result<T> TooMany<T>() => Result<T>.Invalid(Problem.Of(
        frame.Codes.Size,
        string.Create(CultureInfo.InvariantCulture, $"Tài liệu JSON có hơn {limits.MaximumValues} giá trị và tên: chia nhỏ, hoặc cho phép tài liệu lớn hơn."),
        string.Create(CultureInfo.InvariantCulture, $"The JSON document has more than {limits.MaximumValues} values and names: divide it, or allow a larger one."),
        "$"));

    private void Version(JsonPlace root)
    {
        if (frame.Newest == JsonFrame.WithoutVersion)
        {
            return;
        }

        if (frame.IsConfiguration)
        {
            // Editors look here for the schema; it says nothing about the office.
            _ = root.TextIfAny("$schema");
        }

        var before = Problems.Count;
        var version = root.Has("version") ? root.Whole("version") : 0;
        if (Problems.Count == before && (version < 1 || version > frame.Newest))
        {
            var (vietnamese, english) = JsonRange.Words(1, frame.Newest);
            root.Fault(frame.Codes.Version, $"Phiên bản tài liệu phải là {vietnamese}", $"The version of the document must be {english}", "version");
        }
    }
}
