using AdminReform.Results;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Reads event logs: CSV with a header, one line for each event, the dossier's own columns repeated on each; XES; NDJSON; packed as gzip too.</summary>
/// <remarks>
/// Nothing is lost. A dossier with a row that cannot be read is set aside whole and every bad cell is listed; a row without a dossier
/// code counts as one dossier; an odd but readable history becomes a dossier with irregularities. A record may have 1,048,576 characters;
/// a longer line is rejected. Vietnamese letters are composed, and a run of white space is one space; of headers, activities, channels and
/// texts for an empty cell, case makes no difference. Everything that is rejected is counted, and the first of it is listed.
/// </remarks>
/// <example>
/// <code>
/// var import = EventLogReader.Read(log, mapping).Value;
/// foreach (var dossier in import.Dossiers)
/// {
///     Console.WriteLine($"{dossier.Id}: {dossier.Status}, {dossier.Events.Count} events");
/// }
/// </code>
/// </example>
public static class EventLogReader
{
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
        using var reading = new LogReading(mapping, limits, progress, cancellationToken);
        return reading.Read(stream, null);
    }

    /// <summary>Reads a log whose dossiers are in one file and whose events in another, as <see cref="EventLogMapping.DossierFile"/> says.</summary>
    /// <param name="events">The file of the events; it stays open. An event of a dossier that the other file does not have is rejected.</param>
    /// <param name="dossiers">The file of the dossiers; it stays open. It is read first.</param>
    /// <param name="mapping">How to read them.</param>
    /// <param name="limits">How much of what is rejected is listed; the usual limits where nothing is said.</param>
    /// <param name="progress">Told from time to time how many bytes of both have been read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What the log held; a failure when a file has no header, or lacks a column that the mapping names; a place in the file of the dossiers begins with <c>dossierFile</c>.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    /// <exception cref="IOException">A stream cannot be read.</exception>
    public static Result<EventLogImport> Read(
        Stream events,
        Stream dossiers,
        EventLogMapping mapping,
        EventLogLimits? limits = null,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(dossiers);
        ArgumentNullException.ThrowIfNull(mapping);
        using var reading = new LogReading(mapping, limits ?? EventLogLimits.Usual, progress, cancellationToken);
        return reading.Read(events, dossiers);
    }
}
