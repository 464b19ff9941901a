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

    /// <exception cref="System.Xml.XmlException">One is longer.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        for (ReadOnlySpan<byte> rest = buffer[..count]; !rest.IsEmpty;)
        {
            rest = rest[(_isOpened ? Open(rest[0]) : _isSection ? PassSection(rest) : PassMarkup(rest))..];
            if (_length > maximum)
            {
                throw new System.Xml.XmlException("A tag or a text is too long.");
            }
        }

        return count;
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
