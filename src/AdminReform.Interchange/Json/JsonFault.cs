using System.Globalization;
using System.Text;
using System.Text.Json;
using AdminReform.Results;

namespace AdminReform.Interchange.Json;

/// <summary>Finds what is wrong with text that is no JSON: how deep it is, which member stands twice, where it breaks off.</summary>
internal static class JsonFault
{
    internal static Problem Of(ReadOnlySpan<byte> json, JsonException? e, JsonFrame frame, JsonLimits limits)
    {
        if (TooDeepAt(json, limits.MaximumDepth) is { } offset)
        {
            return Problem.Of(
                frame.Codes.Depth,
                string.Create(CultureInfo.InvariantCulture, $"Tài liệu JSON lồng nhau quá {limits.MaximumDepth} mức (byte {offset})."),
                string.Create(CultureInfo.InvariantCulture, $"The JSON document is nested deeper than {limits.MaximumDepth} levels (byte {offset})."),
                "$");
        }

        var (path, name) = Twice(json, frame);
        if (name is not null)
        {
            return Problem.Of(
                frame.Codes.Malformed, $"Thành phần “{name}” có hai lần trong cùng một đối tượng.", $"The member “{name}” stands twice in one object.", path);
        }

        if (e is null)
        {
            return Problem.Of(frame.Codes.Text, "Tên của một thành phần không đúng Unicode.", "The name of a member is not Unicode.", path);
        }

        var place = string.Create(CultureInfo.InvariantCulture, $"{(e.LineNumber ?? 0) + 1}, byte {(e.BytePositionInLine ?? 0) + 1}");
        return Problem.Of(
            frame.Codes.Malformed, $"Tài liệu JSON không đúng cú pháp (dòng {place}).", $"The JSON document is not well formed (line {place}).", path);
    }

    private static int? TooDeepAt(ReadOnlySpan<byte> json, int maximum)
    {
        var (depth, inText) = (0, false);
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
            }
        }

        return null;
    }

    // The path of the first member that stands twice and its name; without one, the path up to which the text is JSON.
    private static (string Path, string? Name) Twice(ReadOnlySpan<byte> json, JsonFrame frame)
    {
        var reader = new Utf8JsonReader(json, frame.ReaderOptions);
        var open = new Stack<Level>();
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        Count(open);
                        open.Push(new() { Names = reader.TokenType == JsonTokenType.StartObject ? [] : null });
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        open.Pop();
                        break;
                    case JsonTokenType.PropertyName:
                        open.Peek().Name = reader.GetString()!;
                        if (!open.Peek().Names!.Add(open.Peek().Name))
                        {
                            return (PathOf(open), open.Peek().Name);
                        }

                        break;
                    default:
                        Count(open);
                        break;
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The text breaks off here, or a name is not Unicode; what stands before it gives the path.
        }

        return (PathOf(open), null);
    }

    private static void Count(Stack<Level> open)
    {
        if (open.TryPeek(out var level) && level.Names is null)
        {
            level.Index++;
        }
    }

    private static string PathOf(IEnumerable<Level> open)
    {
        var path = new StringBuilder("$");
        foreach (var level in open.Reverse())
        {
            _ = level.Names is null
                ? path.Append(CultureInfo.InvariantCulture, $"[{Math.Max(level.Index, 0)}]")
                : level.Name.Length == 0 ? path : path.Append(JsonPlace.Step(level.Name));
        }

        return path.ToString();
    }

    private sealed class Level
    {
        internal HashSet<string>? Names { get; init; }

        internal string Name { get; set; } = "";

        internal int Index { get; set; } = -1;
    }
}
