using System.IO.Compression;
using System.IO.Hashing;
using AdminReform.Interchange.Csv;
using AdminReform.Interchange.EventLogs;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>A part of a workbook, unpacked on the way, as long as all that was unpacked is in proportion to the file. At its end it is held against its checksum.</summary>
internal sealed class PartStream(ZipArchiveEntry entry, WorkbookFile file) : ReadingStream
{
    private readonly Stream _unpacked = entry.Open();
    private readonly Crc32 _checksum = new();

    /// <summary>How many bytes were given.</summary>
    internal long Given { get; private set; }

    /// <exception cref="WorkbookException">It grows out of all proportion.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public override int Read(Span<byte> buffer)
    {
        var count = _unpacked.Read(buffer);
        _checksum.Append(buffer[..count]);
        Given += count;
        file.Unpack(count);
        return count > 0 || buffer.IsEmpty || (Given == entry.Length && _checksum.GetCurrentHashAsUInt32() == entry.Crc32)
            ? count
            : throw new InvalidDataException($"{entry.FullName} is not what its checksum says.");
    }

    protected override void Dispose(bool disposing)
    {
        _unpacked.Dispose();
        base.Dispose(disposing);
    }
}
