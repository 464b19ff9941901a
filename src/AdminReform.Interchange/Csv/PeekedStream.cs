namespace AdminReform.Interchange.Csv;

/// <summary>A stream whose first bytes can be looked at before it is read; what it wraps stays open.</summary>
internal sealed class PeekedStream : ReadingStream
{
    private readonly Stream _inner;
    private readonly byte[] _first;
    private readonly int _length;
    private int _given;

    /// <summary>Looks at the first bytes.</summary>
    /// <param name="inner">The stream.</param>
    /// <param name="count">How many are looked at, as far as it has them.</param>
    internal PeekedStream(Stream inner, int count)
    {
        (_inner, _first) = (inner, new byte[count]);
        _length = inner.ReadAtLeast(_first, count, throwOnEndOfStream: false);
    }

    internal ReadOnlySpan<byte> First => _first.AsSpan(0, _length);

    public override int Read(Span<byte> buffer)
    {
        if (_given == _length)
        {
            return _inner.Read(buffer);
        }

        var count = Math.Min(buffer.Length, _length - _given);
        _first.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }
}
