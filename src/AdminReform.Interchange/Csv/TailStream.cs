namespace AdminReform.Interchange.Csv;

/// <summary>A stream that remembers the last bytes that were read through it; what it wraps stays open.</summary>
internal sealed class TailStream(Stream inner, int count) : ReadingStream
{
    private readonly byte[] _last = new byte[count];

    /// <summary>The last bytes so far, behind zeros where there were fewer.</summary>
    internal ReadOnlySpan<byte> Last => _last;

    public override int Read(Span<byte> buffer)
    {
        var taken = inner.Read(buffer);
        var kept = Math.Min(taken, count);
        _last.AsSpan(kept).CopyTo(_last);
        buffer.Slice(taken - kept, kept).CopyTo(_last.AsSpan(count - kept));
        return taken;
    }
}
