namespace AdminReform.Interchange.Csv;

/// <summary>A stream that knows how many bytes were read through it; what it wraps stays open.</summary>
internal sealed class CountingStream(Stream inner) : ReadingStream
{
    internal long Taken { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var taken = inner.Read(buffer);
        Taken += taken;
        return taken;
    }
}
