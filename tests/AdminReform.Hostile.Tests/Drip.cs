namespace AdminReform.Hostile;

/// <summary>A stream that gives a few bytes at a time, as a network does, and cannot be asked how long it is.</summary>
internal sealed class Drip(byte[] bytes, int atOnce) : MemoryStream(bytes, writable: false)
{
    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, atOnce));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, atOnce)]);
}
