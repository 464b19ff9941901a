using AdminReform.Dossiers;
using AdminReform.Interchange.Csv;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Reads event logs: CSV with a header, one line for each event, the dossier's own columns repeated on each; packed as gzip too.</summary>
/// <remarks>
/// Nothing is lost. A dossier with a row that cannot be read is set aside whole and every bad cell is listed; a row without a dossier
/// code counts as one dossier; an odd but readable history becomes a dossier with irregularities. A record may have 1,048,576 characters;
/// a longer line is rejected. Vietnamese letters are composed, and a run of white space is one space; of headers, activities, channels and
/// texts for an empty cell, case makes no difference. Everything that is rejected is counted, and the first of it is listed.
/// </remarks>
public static class EventLogReader
{
    private const int RowsBetweenReports = 256;

    /// <summary>Reads a log to its end.</summary>
    /// <param name="stream">The file; it stays open.</param>
    /// <param name="mapping">How to read it.</param>
    /// <param name="progress">Told from time to time how many bytes have been read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What the log held; a failure when it has no header, or lacks a column that the mapping names.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Result<EventLogImport> Read(
        Stream stream, EventLogMapping mapping, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        Read(stream, mapping, EventLogLimits.Usual, progress, cancellationToken);

    /// <summary>Reads a log to its end, and lists no more of what is rejected than the caller wants.</summary>
    /// <param name="stream">The file; it stays open.</param>
    /// <param name="mapping">How to read it.</param>
    /// <param name="limits">How much of what is rejected is listed.</param>
    /// <param name="progress">Told from time to time how many bytes have been read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What the log held; a failure when it has no header, or lacks a column that the mapping names.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Result<EventLogImport> Read(
        Stream stream,
        EventLogMapping mapping,
        EventLogLimits limits,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(limits);
        using var counted = new CountingStream(stream);
        try
        {
            using var log = PackedLog.Open(counted, limits);
            if (log.Other is { } kind)
            {
                return Result<EventLogImport>.Invalid(LogFaults.OtherKind(kind, log.IsPacked));
            }

            var import = Read(log.Text, mapping, limits, () => progress?.Report(counted.Taken), cancellationToken);
            return log.IsCutShort ? Result<EventLogImport>.Invalid(LogFaults.Damaged()) : import;
        }
        catch (GrowthException)
        {
            return Result<EventLogImport>.Invalid(LogFaults.Grows(limits.MaximumGrowth));
        }
        catch (InvalidDataException)
        {
            return Result<EventLogImport>.Invalid(LogFaults.Damaged());
        }
    }

    private static Result<EventLogImport> Read(Stream text, EventLogMapping mapping, EventLogLimits limits, Action report, CancellationToken cancellationToken)
    {
        using var rows = new CsvRows(text, MappingChecks.TextEncoding(mapping.Encoding)!, mapping.Delimiter, cancellationToken: cancellationToken);
        if (!rows.Read())
        {
            return Result<EventLogImport>.Invalid(LogFaults.Empty());
        }

        if (rows.Broken is { } reason)
        {
            return Result<EventLogImport>.Invalid(FileKind.OfText(rows.BrokenText) is { } broken ? LogFaults.OtherText(broken) : LogFaults.HeaderBroken(reason));
        }

        string[] headers = [.. rows.Cells().Select(cell => TidyText.Of(cell))];
        var columns = LogColumns.Find(mapping, headers);
        return !columns.IsSuccess && FileKind.OfText(headers[0]) is { } kind
            ? Result<EventLogImport>.Invalid(LogFaults.OtherText(kind))
            : columns.Map(found => Import(mapping, found, Gather(rows, new(mapping, found, limits.MaximumRejected), report), limits.MaximumRejected, cancellationToken));
    }

    private static CaseGathering Gather(CsvRows rows, CaseGathering gathering, Action report)
    {
        for (var count = 0; rows.Read(); count++)
        {
            gathering.Take(rows);
            if (count % RowsBetweenReports == 0)
            {
                report();
            }
        }

        report();
        return gathering;
    }

    private static EventLogImport Import(
        EventLogMapping mapping, LogColumns columns, CaseGathering gathering, int maximumRejected, CancellationToken cancellationToken)
    {
        gathering.Complete();
        var assembly = new DossierAssembly(mapping, columns, gathering.Events);
        var dossiers = new List<Dossier>(gathering.Cases.Count);
        var (withoutStart, events) = (new RejectedRows(maximumRejected), 0);
        foreach (var rows in gathering.Cases)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rows.IsRejected)
            {
                continue;
            }

            if (assembly.Assemble(rows) is { } dossier)
            {
                dossiers.Add(dossier);
                events += rows.EventCount;
                gathering.Events.Forget(rows.FirstEvent);
                rows.Forget();
            }
            else
            {
                withoutStart.Add(rows.FirstLine, mapping.Header(EventLogField.AcceptedAt), rows.Code, LogFaults.StartMissing());
                rows.IsRejected = true;
            }
        }

        var rejected = gathering.Cases.Count(rows => rows.IsRejected) + gathering.Unidentified;
        return new EventLogImport(
            ValueList.From(dossiers), ValueList.From(gathering.Rejected.With(withoutStart)), rejected, events)
        {
            RejectedInAll = gathering.Rejected.Count + withoutStart.Count,
            UnusedWords = ValueList.From(gathering.UnusedWords()),
            UnmappedActivities = ValueList.From(gathering.UnmappedActivities()),
        };
    }
}
