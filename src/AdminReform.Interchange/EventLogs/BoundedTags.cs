using System.Text;
using AdminReform.Interchange.Csv;

namespace AdminReform.Interchange.EventLogs;

/// <summary>A stream of XML in which no tag, no text, no comment and no section is longer than a limit, so that what holds one holds no more than that.</summary>
/// <remarks>Zeros are passed over, so that it is the same in an encoding of two bytes.</remarks>
internal sealed class BoundedTags(Stream inner, int maximum) : ReadingStream
{
    private long _length;
    private bool _isOpened;
    private bool _isSection;
    private (byte Before, byte Last) _ending;
    private bool _isType;
    private bool? _isWide;
    private (int Line, int Place) _at = (1, 1);
    private (int Line, int Place) _begin = (1, 1);

    /// <summary>Where a document type began, as XML writes it; <see langword="null"/> where none did.</summary>
    internal (int Line, int Place)? DocumentTypeAt { get; private set; }

    /// <exception cref="System.Xml.XmlException">One is longer.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        var begin = -1;
        _isWide ??= IsWide(buffer[..count]);
        for (ReadOnlySpan<byte> rest = buffer[..count]; !rest.IsEmpty;)
        {
            begin = _length == 0 ? count - rest.Length : begin;
            rest = rest[(_isOpened ? Open(rest[0]) : _isSection ? PassSection(rest) : PassMarkup(rest))..];
            if (_length > maximum)
            {
                var (line, place) = Begin(buffer, begin);
                throw new BoundedXmlException(XmlFault.TooLong, line, place);
            }

            if (_isType)
            {
                DocumentTypeAt ??= Begin(buffer, begin);
            }
        }

        _begin = Begin(buffer, begin);
        _at = Passed(buffer[..count], half: 0);
        return count;
    }

    // A byte order mark has no place of its own.
    private bool IsWide(ReadOnlySpan<byte> first)
    {
        var isWide = first is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..];
        _at = (1, isWide || first.StartsWith("\uFEFF"u8) ? 0 : 1);
        return isWide;
    }

    // Of what is open: in this block, or in one before.
    private (int Line, int Place) Begin(ReadOnlySpan<byte> block, int begin) => begin < 0 ? _begin : Passed(block[..begin], half: 1);

    // Of two bytes the first may be passed, and the second not yet.
    private (int Line, int Place) Passed(ReadOnlySpan<byte> bytes, int half)
    {
        var end = bytes.LastIndexOf((byte)'\n');
        var last = bytes[(end + 1)..];
        return (_at.Line + bytes.Count((byte)'\n'), (end < 0 ? _at.Place : 1) + (_isWide == true ? (last.Length + half) / 2 : Encoding.UTF8.GetCharCount(last)));
    }

    // What begins with <! is a section or a comment, in which < and > stand for themselves.
    private int Open(byte first)
    {
        _length++;
        if (first != 0)
        {
            (_isOpened, _isSection, _ending) = (false, first == (byte)'!', default);
        }

        return 1;
    }

    private int PassMarkup(ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOfAny((byte)'<', (byte)'>');
        _length += end < 0 ? rest.Length : end;
        if (end < 0 || _length > maximum)
        {
            return rest.Length;
        }

        (_length, _isOpened) = (0, rest[end] == (byte)'<');
        return end + 1;
    }

    private int PassSection(ReadOnlySpan<byte> rest)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            // <!D begins a document type and nothing else; its reader refuses it before more of it is there.
            _isType |= _ending.Last == 0 && rest[i] == (byte)'D';
            if (rest[i] == (byte)'>' && _ending.Before == _ending.Last && _ending.Last is (byte)'-' or (byte)']')
            {
                (_length, _isSection) = (0, false);
                return i + 1;
            }

            _ending = rest[i] == 0 ? _ending : (_ending.Last, rest[i]);
        }

        _length += rest.Length;
        return rest.Length;
    }
}
