using System.Buffers.Binary;
using System.IO.Compression;
using AdminReform.Interchange.Csv;

namespace AdminReform.Interchange.EventLogs;

/// <summary>What a gzip holds, as long as it is in proportion to what was packed; what it wraps stays open.</summary>
/// <remarks>
/// .NET takes a gzip that is cut short for one that ends. It is not: the last four bytes say how much there is. So a file of several parts, which says only how much is
/// in the last, cannot be told from a damaged one and counts as such.
/// </remarks>
internal sealed class GzipText : ReadingStream
{
    // A small file may well be one line repeated.
    private const long Free = 1 << 24;

    private readonly CountingStream _file;
    private readonly TailStream _packed;
    private readonly GZipStream _gzip;
    private readonly int _maximumGrowth;
    private long _given;
    private bool _isAtEnd;

    /// <summary>Opens a gzip.</summary>
    /// <param name="file">What is read in all.</param>
    /// <param name="packed">The gzip from its first byte.</param>
    /// <param name="maximumGrowth">How many times its size it may have.</param>
    internal GzipText(CountingStream file, Stream packed, int maximumGrowth)
    {
        (_file, _packed, _maximumGrowth) = (file, new(packed, sizeof(uint)), maximumGrowth);
        _gzip = new(_packed, CompressionMode.Decompress, leaveOpen: true);
    }

    /// <summary>Whether it ended before all of it was there.</summary>
    internal bool IsCutShort => _isAtEnd && BinaryPrimitives.ReadUInt32LittleEndian(_packed.Last) != unchecked((uint)_given);

    /// <exception cref="GrowthException">It grows out of all proportion.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = _gzip.Read(buffer);
        _isAtEnd |= count == 0 && buffer.Length > 0;
        _given += count;
        return _given > Free && _given / _maximumGrowth > _file.Taken ? throw new GrowthException() : count;
    }

    protected override void Dispose(bool disposing)
    {
        _gzip.Dispose();
        base.Dispose(disposing);
    }
}
