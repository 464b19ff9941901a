using AdminReform.Interchange.Csv;

namespace AdminReform.Interchange.EventLogs;

/// <summary>A log as its text, unpacked on the way where it is a gzip; a file of another kind is told by its first bytes.</summary>
internal sealed class PackedLog : IDisposable
{
    private readonly GzipText? _gzip;

    private PackedLog(PeekedStream text, FileKind? other, GzipText? gzip = null) => (Text, Other, _gzip) = (text, other, gzip);

    /// <summary>Whether it is unpacked on the way.</summary>
    internal bool IsPacked => _gzip is not null;

    /// <summary>Whether what was packed ended before all of it was there.</summary>
    internal bool IsCutShort => _gzip is { IsCutShort: true };

    /// <summary>The bytes of the text.</summary>
    internal PeekedStream Text { get; }

    /// <summary>What the file is instead; <see langword="null"/> where it may be text.</summary>
    internal FileKind? Other { get; }

    internal static PackedLog Open(CountingStream file, EventLogLimits limits)
    {
        var packed = new PeekedStream(file, FileKind.Length);
        if (FileKind.Of(packed.First) is var kind && kind != FileKind.Gzip)
        {
            return new(packed, kind);
        }

        var gzip = new GzipText(file, packed, limits.MaximumGrowth);
        var text = new PeekedStream(gzip, FileKind.Length);
        return new(text, FileKind.Of(text.First), gzip);
    }

    public void Dispose() => _gzip?.Dispose();
}
