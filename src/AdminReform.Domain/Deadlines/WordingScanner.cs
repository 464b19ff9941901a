using System.Globalization;
using System.Text;
using AdminReform.Texts;

namespace AdminReform.Deadlines;

/// <summary>A text in composed Unicode, lower case and single spaces, that remembers where each character stood.</summary>
internal sealed class WordingScanner
{
    private readonly string _text;
    private readonly int[] _offsets;
    private int _position;

    internal WordingScanner(string text)
    {
        var builder = new StringBuilder(text.Length);
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            while (end < text.Length && IsMark(text[end]))
            {
                end++;
            }

            var first = text[i];
            if (IsSpace(first))
            {
                if (builder.Length > 0 && builder[^1] != ' ')
                {
                    builder.Append(' ');
                    offsets.Add(i);
                }
            }
            else
            {
                var cluster = text[i..end];
                foreach (var c in char.IsSurrogate(first) ? cluster : VietnameseText.Compose(cluster))
                {
                    builder.Append(char.ToLowerInvariant(c));
                    offsets.Add(i);
                }
            }

            i = end;
        }

        offsets.Add(text.Length);
        _text = builder.ToString();
        _offsets = [.. offsets];
    }

    /// <summary>Where the next character stands in the text as it was given.</summary>
    internal int Offset
    {
        get
        {
            SkipSpace();
            return _offsets[_position];
        }
    }

    internal bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return _position == _text.Length;
        }
    }

    internal bool IsAtDigit
    {
        get
        {
            SkipSpace();
            return _position < _text.Length && char.IsAsciiDigit(_text[_position]);
        }
    }

    /// <summary>A place to come back to.</summary>
    internal int Position
    {
        get => _position;
        set => _position = value;
    }

    /// <summary>Takes whole words; spaces before them are skipped.</summary>
    internal bool TryTake(string words)
    {
        SkipSpace();
        var end = _position + words.Length;
        if (!_text.AsSpan(_position).StartsWith(words, StringComparison.Ordinal)
            || (end < _text.Length && char.IsLetterOrDigit(words[^1]) && IsWordGoingOn(words[^1], _text[end])))
        {
            return false;
        }

        _position = end;
        return true;
    }

    internal bool TryTakeAny(ReadOnlySpan<string> choices)
    {
        foreach (var choice in choices)
        {
            if (TryTake(choice))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes one to four digits.</summary>
    internal bool TryTakeDigits(out int value)
    {
        SkipSpace();
        var end = _position;
        value = 0;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]) && end - _position < 4)
        {
            value = (value * 10) + (_text[end] - '0');
            end++;
        }

        if (end == _position || (end < _text.Length && char.IsAsciiDigit(_text[end])))
        {
            return false;
        }

        _position = end;
        return true;
    }

    /// <summary>
    /// Takes <c>5</c>, <c>05</c>, <c>0,5</c>, <c>0.25</c> or <c>1/2</c>. Three decimals may be thousands, and <c>05/10</c> may be five of ten or
    /// a date; both are left alone.
    /// </summary>
    internal bool TryTakeNumber(out decimal value)
    {
        var start = Position;
        value = 0;
        if (!TryTakeDigits(out var whole))
        {
            return false;
        }

        value = whole;
        if (_position >= _text.Length || _text[_position] is not (',' or '.' or '/'))
        {
            return true;
        }

        var mark = _text[_position];
        var digits = _position + 1;
        if (digits >= _text.Length || !char.IsAsciiDigit(_text[digits]))
        {
            return true;
        }

        _position = digits;
        if (TryTakeDigits(out var part) && (mark == '/' ? IsFraction(_text[start.._position].Trim()) : _position - digits <= 2))
        {
            value = mark == '/' ? whole / (decimal)part : whole + (part / (_position - digits == 1 ? 10m : 100m));
            return true;
        }

        _position = start;
        return false;
    }

    private static bool IsFraction(string text) => text is "1/2" or "1/3" or "2/3" or "1/4" or "3/4";

    private void SkipSpace()
    {
        while (_position < _text.Length && _text[_position] == ' ')
        {
            _position++;
        }
    }

    private static bool IsWordGoingOn(char last, char next) =>
        char.IsLetter(next) || IsMark(next) || (char.IsDigit(last) && char.IsDigit(next));

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    // Also the zero-width space and the byte order mark, which copying from web pages leaves behind.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';
}
