using System.Text;

namespace AdminReform.Interchange.Csv;

/// <summary>The lines of a text that may be hostile: of a longer one nothing is held beyond a limit and one character, which tells that it was cut.</summary>
internal sealed class TextLines(TextReader source, int maxLength, CancellationToken cancellationToken)
{
    private readonly char[] _block = new char[16 * 1024];
    private readonly StringBuilder _line = new();
    private int _start;
    private int _end;

    /// <summary>The number of the line, the first being 1.</summary>
    internal int Number { get; private set; }

    /// <summary>The next line without its end; <see langword="null"/> after the last.</summary>
    internal string? Next()
    {
        _line.Clear();
        var isBegun = false;
        while (Fill())
        {
            isBegun = true;
            var block = _block.AsSpan(_start, _end - _start);
            var end = block.IndexOf('\n');
            var piece = end < 0 ? block : block[..end];
            _line.Append(piece[..Math.Min(piece.Length, maxLength + 1 - _line.Length)]);
            _start += end < 0 ? piece.Length : end + 1;
            if (end >= 0)
            {
                break;
            }
        }

        if (!isBegun)
        {
            return null;
        }

        Number++;
        return _line.Length > 0 && _line[^1] == '\r' ? _line.ToString(0, _line.Length - 1) : _line.ToString();
    }

    private bool Fill()
    {
        if (_start < _end)
        {
            return true;
        }

        cancellationToken.ThrowIfCancellationRequested();
        (_start, _end) = (0, source.Read(_block));
        return _end > 0;
    }
}
