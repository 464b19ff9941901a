using System.Text;

namespace AdminReform.Interchange.Csv;

/// <summary>A stream of a head and a piece that is repeated, which need not be held to be read.</summary>
internal sealed class Endless(string head, string piece, long length, Action<long>? onRead = null) : Stream
{
    private readonly byte[] _head = Encoding.UTF8.GetBytes(head);
    private readonly byte[] _piece = Encoding.UTF8.GetBytes(piece);

    internal long Taken { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => Taken;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var end = Math.Min(length, Taken + count);
        for (var at = Taken; at < end; at++)
        {
            buffer[offset++] = at < _head.Length ? _head[at] : _piece[(at - _head.Length) % _piece.Length];
        }

        var taken = (int)(end - Taken);
        Taken = end;
        onRead?.Invoke(Taken);
        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
