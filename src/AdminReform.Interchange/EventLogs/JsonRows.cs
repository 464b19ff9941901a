using System.Text;
using System.Text.Json;
using AdminReform.Interchange.Csv;

namespace AdminReform.Interchange.EventLogs;

/// <summary>The rows of an NDJSON: an object a line, whose members are the cells; a member of a member is called <c>a.b</c>.</summary>
internal sealed class JsonRows(Stream stream, LogFile file, CancellationToken cancellationToken) : NamedRows(file)
{
    private const int Depth = 16;

    private readonly StreamReader _reader = new(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
    private TextLines? _lines;

    /// <summary>Whether a file is one: it begins with an object that has a member or none.</summary>
    internal static bool IsThis(ReadOnlySpan<byte> first)
    {
        var text = first.TrimStart("\uFEFF"u8).TrimStart(" \t\r\n"u8);
        return text.Length > 1 && text[0] == '{' && text[1..].TrimStart(" \t"u8) is { Length: > 0 } rest && rest[0] is (byte)'"' or (byte)'}';
    }

    private protected override bool Advance()
    {
        _lines ??= new TextLines(_reader, CsvRows.MaxRecordLength, cancellationToken);
        while (_lines.Next() is { } text)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            (Line, IsAnyRead) = (_lines.Number, true);
            Begin();
            if (text.Length <= CsvRows.MaxRecordLength && Take(text))
            {
                End();
            }
            else
            {
                Broken = text.Length > CsvRows.MaxRecordLength ? BrokenReason.TooLong : BrokenReason.NoObject;
            }

            return true;
        }

        return false;
    }

    protected override void Dispose(bool disposing) => _reader.Dispose();

    private bool Take(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = Depth });
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return false;
            }

            Take(json.RootElement, "");
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Half a surrogate pair is met when the text is asked for.
            return false;
        }
    }

    private void Take(JsonElement value, string before)
    {
        foreach (var member in value.EnumerateObject())
        {
            var name = before + member.Name;
            switch (member.Value.ValueKind)
            {
                case JsonValueKind.Object:
                    Take(member.Value, $"{name}.");
                    break;
                case JsonValueKind.Null:
                    Set(name, "");
                    break;
                case JsonValueKind.String:
                    Set(name, member.Value.GetString()!);
                    break;
                default:
                    Set(name, member.Value.GetRawText());
                    break;
            }
        }
    }
}
