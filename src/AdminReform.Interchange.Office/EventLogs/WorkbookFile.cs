using System.IO.Compression;
using AdminReform.Interchange.EventLogs;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>The parts of a workbook by their names, and how much of them was unpacked.</summary>
internal sealed class WorkbookFile : IDisposable
{
    // A small file may well be one row repeated.
    private const long Free = 1 << 24;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly EventLogLimits _limits;
    private long _unpacked;

    /// <param name="stream">The file, which can seek; it stays open.</param>
    /// <param name="limits">How far it may grow.</param>
    /// <exception cref="WorkbookException">It is a zip that breaks off or is damaged, or has a part twice.</exception>
    internal WorkbookFile(Stream stream, EventLogLimits limits)
    {
        (_limits, Length) = (limits, stream.Length);
        stream.Position = 0;
        _archive = Listing(() => new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true));
        if (!Listing(() => _archive.Entries).All(entry => _parts.TryAdd(entry.FullName.Replace('\\', '/'), entry)))
        {
            throw new WorkbookException(WorkbookFaults.Damaged(""));
        }
    }

    /// <summary>The size of the file.</summary>
    internal long Length { get; }

    /// <summary>Whether it has a part.</summary>
    internal bool Has(string name) => _parts.ContainsKey(name);

    /// <summary>The size of a part when it is unpacked, as the file says.</summary>
    internal long LengthOf(string name) => _parts[name].Length;

    /// <exception cref="WorkbookException">There is no such part, or it is damaged.</exception>
    internal PartStream Open(string name) => _parts.TryGetValue(name, out var entry)
        ? WorkbookFaults.Reading(name, () => new PartStream(entry, this))
        : throw new WorkbookException(WorkbookFaults.PartMissing(name));

    /// <summary>Counts what is unpacked.</summary>
    /// <exception cref="WorkbookException">It is out of all proportion to the file.</exception>
    internal void Unpack(int count)
    {
        _unpacked += count;
        if (_unpacked > Free && _unpacked / _limits.MaximumGrowth > Length)
        {
            throw new WorkbookException(WorkbookFaults.Grows(_limits.MaximumGrowth));
        }
    }

    public void Dispose() => _archive.Dispose();

    // The list of what a zip has is at its end: without it nobody knows whether it is a workbook.
    private static T Listing<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException)
        {
            throw new WorkbookException(WorkbookFaults.BrokenZip());
        }
    }
}
