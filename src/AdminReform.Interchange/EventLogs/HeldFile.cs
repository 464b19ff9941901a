using AdminReform.Interchange.Csv;

namespace AdminReform.Interchange.EventLogs;

/// <summary>A file that is held because what reads it has to seek and its stream cannot.</summary>
internal static class HeldFile
{
    internal const int MostMebibytes = 256;

    /// <summary>What was looked at from its first byte on; <see langword="null"/> where the file itself can go back to it.</summary>
    /// <param name="file">The file, of which no more was read than what was looked at.</param>
    /// <param name="text">The same from its first byte.</param>
    /// <exception cref="WorkbookException">It is larger than what is held.</exception>
    internal static MemoryStream? IfNeeded(Stream file, PeekedStream text) => file.CanSeek && file.Position == text.First.Length ? null : Of(text);

    private static MemoryStream Of(Stream stream)
    {
        var held = new MemoryStream();
        var block = new byte[1 << 16];
        while (stream.Read(block) is > 0 and var count)
        {
            held.Write(block, 0, count);
            if (held.Length > (long)MostMebibytes << 20)
            {
                throw new WorkbookException(LogFaults.WorkbookHeld());
            }
        }

        return held;
    }
}
