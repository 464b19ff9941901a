using System.Globalization;
using System.Text;
using AdminReform.Texts;

namespace AdminReform.Deadlines;

/// <summary>A text in composed Unicode, lower case and single spaces, that remembers where each character stood.</summary>
internal sealed class WordingScanner
{
    private readonly string _given;
    private readonly string _text;
    private readonly int[] _offsets;
    private readonly HashSet<int> _lines = [];
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
                if (first == '\n')
                {
                    _lines.Add(builder.Length == 0 || builder[^1] != ' ' ? builder.Length : builder.Length - 1);
                }

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
        _given = text;
        _text = builder.ToString();
        var missing = JoinedWords.In(_text);
        for (var before = 0; before < missing.Count; before++)
        {
            var blank = missing[before] + before;
            _text = _text.Insert(blank, " ");
            offsets.Insert(blank, offsets[blank]);
            _lines = [.. _lines.Select(line => line >= blank ? line + 1 : line)];
        }

        _offsets = [.. offsets];
    }

    private WordingScanner(WordingScanner scanner, string text)
    {
        _given = scanner._given;
        _text = text;
        _offsets = scanner._offsets;
        _lines = scanner._lines;
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

    /// <summary>The text as it is compared, whose places are positions.</summary>
    internal string Text => _text;

    /// <summary>A place to come back to.</summary>
    internal int Position
    {
        get => _position;
        set => _position = value;
    }

    /// <summary>Where a position stands in the text as it was given.</summary>
    internal int OffsetOf(int position) => _offsets[position];

    /// <summary>What stands between two positions in the text as it was given.</summary>
    internal string Given(int from, int to) => _given[_offsets[from].._offsets[to]].Trim();

    /// <summary>Whether a line ends at a position.</summary>
    internal bool IsLineEnd(int position) => _lines.Contains(position);

    /// <summary>Whether a capital letter stands at a position in the text as it was given.</summary>
    internal bool IsCapital(int position) => position < _text.Length && _text[position] != ' ' && char.IsUpper(_given[_offsets[position]]);

    /// <summary>The same places with other letters, of which there are as many.</summary>
    internal WordingScanner With(string text) => new(this, text);

    /// <summary>The same places with spaces for brackets from a position on that belong together, and for what is in them.</summary>
    /// <param name="from">The position.</param>
    /// <param name="kept">From where on to keep what is in brackets, by the places of both; nothing of it where not given.</param>
    internal WordingScanner WithoutBrackets(int from, Func<int, int, int>? kept = null)
    {
        var (letters, closes, open) = (_text.ToCharArray(), new int[_text.Length], new Stack<int>());
        for (var position = from; position < letters.Length; position++)
        {
            if (letters[position] == '(')
            {
                open.Push(position);
            }
            else if (letters[position] == ')' && open.TryPop(out var first))
            {
                closes[first] = position;
            }
        }

        for (var position = from; position < letters.Length; position++)
        {
            if (closes[position] is > 0 and var close)
            {
                var last = kept?.Invoke(position, close) ?? close;
                Array.Fill(letters, ' ', position, last - position);
                letters[close] = last == close ? ' ' : ')';
                position = close;
            }
        }

        return new(this, new(letters));
    }

    /// <summary>Whether a word begins at a position.</summary>
    internal bool IsWordStart(int position) =>
        position < _text.Length && (position == 0 || !(char.IsLetterOrDigit(_text[position - 1]) || IsMark(_text[position - 1])));

    /// <summary>The first place of whole words between two positions; -1 where there is none.</summary>
    internal int IndexOf(string words, int from, int to)
    {
        for (var found = from; ; found++)
        {
            found = _text.IndexOf(words, found, Math.Max(0, to - found), StringComparison.Ordinal);
            if (found < 0 || (IsWordStart(found) && (found + words.Length == _text.Length || !IsWordGoingOn(words[^1], _text[found + words.Length]))))
            {
                return found;
            }
        }
    }

    /// <summary>The first place of any of some words between two positions.</summary>
    internal int? FirstOf(ReadOnlySpan<string> choices, int from, int to)
    {
        int? first = null;
        foreach (var words in choices)
        {
            var found = IndexOf(words, from, to);
            first = found >= 0 && !(first < found) ? found : first;
        }

        return first;
    }

    /// <summary>Whether any of some whole words stands before a position, spaces between left out.</summary>
    internal bool IsAfterAny(ReadOnlySpan<string> choices, int position)
    {
        var before = _text.AsSpan(0, position).TrimEnd(' ');
        foreach (var words in choices)
        {
            if (before.EndsWith(words, StringComparison.Ordinal) && IsWordStart(before.Length - words.Length))
            {
                return true;
            }
        }

        return false;
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
    /// Takes <c>5</c>, <c>05</c>, <c>0,5</c>, <c>0.25</c>, <c>1/2</c> or <c>½</c>. Three decimals may be thousands, and <c>05/10</c> may be five of ten or
    /// a date; both are left alone.
    /// </summary>
    internal bool TryTakeNumber(out decimal value)
    {
        var start = Position;
        value = 0;
        if (TryTakePart(out value))
        {
            return true;
        }

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

    private bool TryTakePart(out decimal value)
    {
        SkipSpace();
        value = _position == _text.Length ? 0 : _text[_position] switch { '½' => 0.5m, '¼' => 0.25m, '¾' => 0.75m, _ => 0 };
        _position += value == 0 ? 0 : 1;
        return value != 0;
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
