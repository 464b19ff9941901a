using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace AdminReform.Interchange.Json;

/// <summary>Where everything stands in a document, found in one pass: a row for each value and for each name before its value, in their order.</summary>
/// <remarks>A reader asks for members by name again and again; with the length of each name beside its place most are told apart without a look at the text.</remarks>
internal sealed class JsonTable : IDisposable
{
    // Few names are compared each with each; many would take too long, and so would those that have to be read first.
    private const int FewMembers = 16;
    internal const int BytesOfRow = 8;

    private const int FirstRows = 32;
    private const int LongestEscape = 6;

    private readonly byte[] _json;
    private Row[] _rows;
    private int _count;
    private Dictionary<int, HashSet<string>>? _names;

    private JsonTable(byte[] json, int length) => (_json, _rows) = (json, ArrayPool<Row>.Shared.Rent(Math.Max(length / BytesOfRow, FirstRows)));

    internal JsonCell Root => new(this, 0);

    /// <summary>Finds where everything stands.</summary>
    /// <exception cref="JsonException">It is no JSON, or a member stands twice in one object.</exception>
    /// <exception cref="InvalidOperationException">A name is not Unicode; a text that is no JSON goes before it.</exception>
    internal static JsonTable Of(ReadOnlyMemory<byte> json, JsonReaderOptions options) => Of(json, options, int.MaxValue)!;

    /// <summary>The same; <see langword="null"/> where there are more rows than may be held.</summary>
    internal static JsonTable? Of(ReadOnlyMemory<byte> json, JsonReaderOptions options, int maximumRows)
    {
        var (bytes, start) = MemoryMarshal.TryGetArray(json, out var part) ? (part.Array!, part.Offset) : (json.ToArray(), 0);
        var table = new JsonTable(bytes, json.Length);
        try
        {
            if (table.Fill(new(json.Span, options), start, maximumRows))
            {
                return table;
            }
        }
        catch
        {
            table.Dispose();
            throw;
        }

        table.Dispose();
        return null;
    }

    public void Dispose() => ArrayPool<Row>.Shared.Return(_rows);

    internal JsonValueKind KindOf(int row) => _rows[row].Kind;

    /// <summary>The number of the values in a list or object, or of the bytes of any other as it is written.</summary>
    internal int SizeOf(int row) => _rows[row].Size;

    /// <summary>The row after a value and all that is in it.</summary>
    internal int After(int row) => _rows[row].Next;

    /// <summary>A name, text or number as it is written, without quotes.</summary>
    internal ReadOnlySpan<byte> Written(int row) => _json.AsSpan(_rows[row].Start, _rows[row].Size);

    internal bool IsEscaped(int row) => _rows[row].IsEscaped;

    internal bool IsNamed(int row, string name)
    {
        ref var at = ref _rows[row];
        return at.IsPlain
            ? at.Size == name.Length && Ascii.Equals(_json.AsSpan(at.Start, at.Size), name)
            : at.Size <= LongestEscape * name.Length && TextOf(row) == name;
    }

    /// <summary>A name or text; <see langword="null"/> when it is not Unicode.</summary>
    internal string? TextOf(int row)
    {
        var written = Written(row);
        if (!_rows[row].IsEscaped)
        {
            return Utf8.IsValid(written) ? Encoding.UTF8.GetString(written) : null;
        }

        try
        {
            return Reader(row).GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A reader that stands at a value which is neither an object nor a list, or at a name as at a text.</summary>
    internal Utf8JsonReader Reader(int row)
    {
        var at = _rows[row];
        var quotes = at.Kind is JsonValueKind.String or JsonValueKind.Undefined ? 1 : 0;
        var reader = new Utf8JsonReader(_json.AsSpan(at.Start - quotes, at.Size + (2 * quotes)));
        reader.Read();
        return reader;
    }

    private bool Fill(Utf8JsonReader reader, int start, int maximumRows)
    {
        Exception? fault = null;
        for (var parent = -1; reader.Read();)
        {
            if (_count == maximumRows && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                return false;
            }

            var at = start + (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    var name = Add(new() { Start = at + 1, Size = reader.ValueSpan.Length, IsEscaped = reader.ValueIsEscaped, IsPlain = !reader.ValueIsEscaped && Ascii.IsValid(reader.ValueSpan) });
                    fault ??= FaultOf(name, parent);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    _names?.Remove(parent);
                    (_rows[parent].Next, parent) = (_count, _rows[parent].Next);
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    var kind = reader.TokenType == JsonTokenType.StartObject ? JsonValueKind.Object : JsonValueKind.Array;
                    parent = AddValue(new() { Start = at, Kind = kind, Next = parent }, parent);
                    break;
                case JsonTokenType.String:
                    AddValue(new() { Start = at + 1, Size = reader.ValueSpan.Length, Next = _count + 1, Kind = JsonValueKind.String, IsEscaped = reader.ValueIsEscaped }, parent);
                    break;
                default:
                    AddValue(new() { Start = at, Size = reader.ValueSpan.Length, Next = _count + 1, Kind = KindOf(reader.TokenType) }, parent);
                    break;
            }
        }

        return fault is null ? true : throw fault;
    }

    private static JsonValueKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.Number => JsonValueKind.Number,
        JsonTokenType.True => JsonValueKind.True,
        JsonTokenType.False => JsonValueKind.False,
        _ => JsonValueKind.Null,
    };

    private int AddValue(Row row, int parent)
    {
        if (parent >= 0)
        {
            _rows[parent].Size++;
        }

        return Add(row);
    }

    private int Add(Row row)
    {
        if (_count == _rows.Length)
        {
            var more = ArrayPool<Row>.Shared.Rent(2 * _count);
            _rows.CopyTo(more, 0);
            ArrayPool<Row>.Shared.Return(_rows);
            _rows = more;
        }

        _rows[_count] = row;
        return _count++;
    }

    private Exception? FaultOf(int name, int parent)
    {
        if (_rows[name].IsEscaped && TextOf(name) is null)
        {
            return new InvalidOperationException("A name is not Unicode.");
        }

        return IsTwice(name, parent) ? new JsonException("A member stands twice in one object.") : null;
    }

    private bool IsTwice(int name, int parent)
    {
        if (_rows[parent].Size > FewMembers || _rows[name].IsEscaped || _names?.ContainsKey(parent) == true)
        {
            return !NamesOf(parent).Add(KeyOf(name));
        }

        for (var other = parent + 1; other < name; other = _rows[other + 1].Next)
        {
            if (_rows[other].Size == _rows[name].Size && Written(other).SequenceEqual(Written(name)))
            {
                return true;
            }
        }

        return false;
    }

    private HashSet<string> NamesOf(int parent)
    {
        if (!(_names ??= []).TryGetValue(parent, out var names))
        {
            _names.Add(parent, names = new(StringComparer.Ordinal));
            for (var (other, left) = (parent + 1, _rows[parent].Size); left > 0; (other, left) = (_rows[other + 1].Next, left - 1))
            {
                names.Add(KeyOf(other));
            }
        }

        return names;
    }

    // The bytes of the name, whether they are Unicode or not.
    private string KeyOf(int name) => Encoding.Latin1.GetString(_rows[name].IsEscaped ? Encoding.UTF8.GetBytes(TextOf(name)!) : Written(name));

    private struct Row
    {
        internal int Start;

        internal int Size;

        // While a list or object is open, that in which it stands.
        internal int Next;

        internal JsonValueKind Kind;

        internal bool IsEscaped;

        internal bool IsPlain;
    }
}
