using System.Xml;
using AdminReform.Dossiers;
using AdminReform.Interchange.Csv;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Reads event logs: CSV with a header, one line for each event, the dossier's own columns repeated on each; XES; NDJSON; packed as gzip too.</summary>
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

            var reading = new Reading(mapping, limits, () => progress?.Report(counted.Taken), cancellationToken);
            var import = XesRows.IsThis(log.Text.First) ? Xes(log.Text, reading)
                : JsonRows.IsThis(log.Text.First) ? Json(log.Text, reading)
                : Csv(log.Text, reading);
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

    private static Result<EventLogImport> Csv(Stream text, Reading reading)
    {
        var mapping = reading.Mapping;
        using var rows = new CsvRows(text, MappingChecks.TextEncoding(mapping.Encoding)!, mapping.Delimiter, cancellationToken: reading.CancellationToken);
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
            : columns.Map(found => Import(reading, found, Gather(rows, found, reading)));
    }

    private static Result<EventLogImport> Json(Stream text, Reading reading)
    {
        using var rows = new JsonRows(text, reading.Mapping, reading.CancellationToken);
        return Named(rows, reading);
    }

    private static Result<EventLogImport> Xes(Stream text, Reading reading)
    {
        using var rows = new XesRows(text, reading.Mapping, reading.CancellationToken);
        var isLog = false;
        try
        {
            isLog = rows.IsLog();
            return isLog ? Named(rows, reading) : Result<EventLogImport>.Invalid(LogFaults.OtherText(FileKind.OtherMarkup));
        }
        catch (XmlException e)
        {
            return Result<EventLogImport>.Invalid(isLog ? LogFaults.Xes(e.LineNumber, e.LinePosition) : LogFaults.OtherText(FileKind.OtherMarkup));
        }
    }

    /// <summary>Rows with names of their own: that a name is missing is known when all of them are read.</summary>
    private static Result<EventLogImport> Named(NamedRows rows, Reading reading) => LogColumns.Find(reading.Mapping, rows.Headers).Then(columns =>
    {
        var gathering = Gather(rows, columns, reading);
        var missing = rows.IsAnyRead ? rows.Headers.Except(rows.Met).Select(header => new EventLogColumn(default, header)).ToList() : [];
        return missing.Count == 0
            ? Result.Of(Import(reading, columns, gathering))
            : Result<EventLogImport>.Invalid(LogFaults.ColumnsMissing(missing, rows.Met, reading.Mapping.Delimiter));
    });

    private static CaseGathering Gather(LogRows rows, LogColumns columns, Reading reading)
    {
        var gathering = new CaseGathering(reading.Mapping, columns, reading.Limits.MaximumRejected);
        for (var count = 0; rows.Read(); count++)
        {
            gathering.Take(rows);
            if (count % RowsBetweenReports == 0)
            {
                reading.Report();
            }
        }

        reading.Report();
        return gathering;
    }

    private sealed record Reading(EventLogMapping Mapping, EventLogLimits Limits, Action Report, CancellationToken CancellationToken);

    private static EventLogImport Import(Reading reading, LogColumns columns, CaseGathering gathering)
    {
        var (mapping, maximumRejected, cancellationToken) = (reading.Mapping, reading.Limits.MaximumRejected, reading.CancellationToken);
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
            UnlistedChannels = ValueList.From(gathering.UnlistedChannels),
            PassedOverRows = gathering.PassedOver,
            ProceduresWithoutLimit = ValueList.From(assembly.ProceduresWithoutLimit),
        };
    }
}
