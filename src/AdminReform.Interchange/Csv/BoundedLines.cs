namespace AdminReform.Interchange.Csv;

/// <summary>
/// The text of a source in which no line is longer than a limit and one character: the rest of a longer line is passed over, so that what
/// holds a line holds no more than that, and the one character tells that the line was cut.
/// </summary>
internal sealed class BoundedLines(TextReader source, int maxLength, CancellationToken cancellationToken) : TextReader
{
    private int _length;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        int count;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            count = source.Read(buffer);
        }
        while (count > 0 && (count = Cut(buffer[..count])) == 0);

        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            source.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Cut(Span<char> block)
    {
        if (_length + block.Length <= maxLength)
        {
            var last = block.LastIndexOfAny('\n', '\r');
            _length = last < 0 ? _length + block.Length : block.Length - last - 1;
            return block.Length;
        }

        var kept = 0;
        for (var rest = block; !rest.IsEmpty;)
        {
            var end = rest.IndexOfAny('\n', '\r');
            var line = end < 0 ? rest : rest[..end];
            var room = Math.Min(line.Length, maxLength + 1 - _length);
            line[..room].CopyTo(block[kept..]);
            kept += room;
            _length += room;
            if (end >= 0)
            {
                block[kept++] = rest[end];
                _length = 0;
            }

            rest = rest[(end < 0 ? rest.Length : end + 1)..];
        }

        return kept;
    }
}
