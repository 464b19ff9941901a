using System.Text;

namespace AdminReform.Interchange.Csv;

/// <summary>Reads lines that end in LF, CR LF or CR, and never holds more of one than the limit.</summary>
internal sealed class BoundedLines(TextReader source, int maxLength)
{
    private readonly char[] _buffer = new char[8192];
    private readonly StringBuilder _pending = new();
    private int _position;
    private int _length;
    private int _number;
    private bool _afterReturn;

    internal CsvLine? Next()
    {
        _pending.Clear();
        var tooLong = false;
        var any = false;
        while (Fill())
        {
            if (_afterReturn && _buffer[_position] == '\n')
            {
                _position++;
                _afterReturn = false;
                continue;
            }

            _afterReturn = false;
            any = true;
            var rest = _buffer.AsSpan(_position, _length - _position);
            var end = rest.IndexOfAny('\n', '\r');
            tooLong |= !Keep(end < 0 ? rest : rest[..end]);
            _position += end < 0 ? rest.Length : end + 1;
            if (end >= 0)
            {
                _afterReturn = rest[end] == '\r';
                break;
            }
        }

        return any ? new CsvLine(++_number, _pending.ToString(), tooLong) : null;
    }

    private bool Keep(ReadOnlySpan<char> text)
    {
        var room = maxLength - _pending.Length;
        _pending.Append(text.Length <= room ? text : text[..room]);
        return text.Length <= room;
    }

    private bool Fill()
    {
        if (_position < _length)
        {
            return true;
        }

        _position = 0;
        _length = source.Read(_buffer, 0, _buffer.Length);
        return _length > 0;
    }
}
