using AdminReform.Interchange.Csv;

namespace AdminReform.Interchange.EventLogs;

/// <summary>A stream of XML in which no tag and no text is longer than a limit, so that what holds one holds no more than that.</summary>
internal sealed class BoundedTags(Stream inner, int maximum) : ReadingStream
{
    private long _length;

    /// <exception cref="System.Xml.XmlException">A tag or a text is longer.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        for (var rest = buffer[..count]; !rest.IsEmpty;)
        {
            var end = rest.IndexOfAny((byte)'<', (byte)'>');
            _length = end < 0 ? _length + rest.Length : 0;
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (_length > maximum)
            {
                throw new System.Xml.XmlException($"A tag or a text is longer than {maximum} bytes.");
            }
        }

        return count;
    }
}
