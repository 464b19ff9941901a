using System.Text;
using System.Text.Json;
using AdminReform.Interchange.EventLogs;
using OnTimeReview.Reading;

namespace OnTimeReview.Suggesting;

/// <summary>A log as a review would begin to read it, so that what a review refuses no mapping is suggested for.</summary>
internal sealed class HeadOfReview(long length, CancellationTokenSource stop) : IProgress<long>
{
    // No log has it, so that a table is refused after its first rows.
    private const string NoColumn = "\u2205";

    // What a mapping says: a suggestion is to say it.
    private static readonly string[] OfMapping = ["eventlog.column.missing", "eventlog.empty", "eventlog.header.none"];

    /// <summary>Stops the reading behind the head.</summary>
    public void Report(long value)
    {
        if (value > length)
        {
            stop.Cancel();
        }
    }

    /// <summary>Reads the head of a text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="sample">How it seems to be written.</param>
    /// <param name="encoding">Its encoding.</param>
    /// <param name="length">How much of the file is read, in bytes.</param>
    /// <exception cref="InputException">A review refuses it, whatever its columns are called.</exception>
    internal static void Check(string file, LogSample sample, string encoding, long length)
    {
        var mapping = EventLogMapping.Read(Encoding.UTF8.GetBytes(
            $$"""
            {
              "version": 1, "timeZone": "UTC", "calendar": "monday-to-friday", "firstEvent": "accepted", "columns": { "dossier": "{{NoColumn}}1", "eventTime": "{{NoColumn}}2" },
              "delimiter": {{JsonSerializer.Serialize($"{sample.Delimiter ?? ','}")}}, "encoding": "{{encoding}}"{{(sample.HeaderRow is { } row ? $", \"headerRow\": {row}" : "")}}
            }
            """)).Value;
        using var stop = new CancellationTokenSource();
        try
        {
            var read = EventLogFile.Open(file, stream => EventLogReader.Read(stream, mapping, progress: new HeadOfReview(length, stop), cancellationToken: stop.Token));
            if (read.Problems.Any(problem => !OfMapping.Contains(problem.Code)))
            {
                throw InputException.Of(file, read.Problems);
            }
        }
        catch (OperationCanceledException)
        {
            // The head was read, and nothing in it is refused.
        }
    }
}
