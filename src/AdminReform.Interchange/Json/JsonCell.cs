using System.Text.Json;

namespace AdminReform.Interchange.Json;

/// <summary>A value of a document.</summary>
internal readonly record struct JsonCell(JsonTable Table, int Row)
{
    internal JsonValueKind Kind => Table.KindOf(Row);

    /// <summary>How many values are in a list or object.</summary>
    internal int Count => Table.SizeOf(Row);

    internal bool IsEscaped => Table.IsEscaped(Row);

    /// <summary>A text or number as it is written, without quotes.</summary>
    internal ReadOnlySpan<byte> Written => Table.Written(Row);

    /// <summary>The text; <see langword="null"/> when it is not Unicode.</summary>
    internal string? Text => Table.TextOf(Row);

    /// <summary>A reader that stands at it.</summary>
    internal Utf8JsonReader Reader => Table.Reader(Row);

    /// <summary>What is in a list.</summary>
    internal IEnumerable<JsonCell> Items()
    {
        for (var (row, end) = (Row + 1, Table.After(Row)); row < end; row = Table.After(row))
        {
            yield return new(Table, row);
        }
    }

    /// <summary>What is in an object; a name is <see langword="null"/> when it is not Unicode.</summary>
    internal IEnumerable<(string? Name, JsonCell Value)> Members()
    {
        for (var (name, end) = (Row + 1, Table.After(Row)); name < end; name = Table.After(name + 1))
        {
            yield return (Table.TextOf(name), new(Table, name + 1));
        }
    }
}
