using AdminReform.Interchange.EventLogs;
using AdminReform.Results;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>Reads event logs from workbooks (.xlsx), and from every kind of file that <see cref="EventLogReader"/> reads, told by its first bytes.</summary>
/// <remarks>
/// <para>A row of the sheet is a row of the log; the first one that is not blank has the headings unless <see cref="EventLogMapping.HeaderRow"/> says another, and blank ones are passed over. Days and moments are read by the number format of
/// their cell, in both systems of dates, whatever patterns the mapping has for texts. Of a formula the value is read that the workbook keeps; a cell that has none, or an error such as
/// <c>#N/A</c>, rejects its row with its place (<see cref="RejectedRow.Place"/>). A cell that is merged over rows counts for each of them, hidden rows count, and both are told
/// (<see cref="EventLogImport.Remarks"/>), as are links to other files, which are never followed.</para>
/// <para>Rows are read as a stream; the texts that the workbook shares among its cells are held, up to some 128 million characters. What grows to more than
/// <see cref="EventLogLimits.MaximumGrowth"/> times the file is refused, and so is what is damaged, cut short or has a document type. A stream that cannot seek is held.</para>
/// </remarks>
/// <example>
/// <code>
/// var import = EventLogXlsx.Read(workbook, mapping).Value;
/// foreach (var row in import.Rejected)
/// {
///     Console.WriteLine($"{row.Place}: {row.Problem.Message}");
/// }
/// </code>
/// </example>
public static class EventLogXlsx
{
    /// <summary>Reads a log to its end.</summary>
    /// <param name="stream">The file, from its first byte; it stays open.</param>
    /// <param name="mapping">How to read it; <see cref="EventLogMapping.Sheet"/> says on which sheet it is.</param>
    /// <param name="limits">How much of what is rejected is listed, and how far a file may grow; the usual limits where nothing is said.</param>
    /// <param name="progress">Told from time to time how many bytes have been read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What the log held; a failure when it has no headings, lacks a column that the mapping names, or cannot be read as a whole.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Result<EventLogImport> Read(
        Stream stream, EventLogMapping mapping, EventLogLimits? limits = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(mapping);
        using var reading = new LogReading(mapping, limits ?? EventLogLimits.Usual, progress, cancellationToken, WorkbookSheetRows.Open);
        return reading.Read(stream, null);
    }

    /// <summary>Reads a log whose dossiers are in one file and whose events in another, each of any kind, as <see cref="EventLogMapping.DossierFile"/> says.</summary>
    /// <param name="events">The file of the events, from its first byte; it stays open. An event of a dossier that the other file does not have is rejected.</param>
    /// <param name="dossiers">The file of the dossiers, from its first byte; it stays open. It is read first.</param>
    /// <param name="mapping">How to read them.</param>
    /// <param name="limits">How much of what is rejected is listed, and how far a file may grow; the usual limits where nothing is said.</param>
    /// <param name="progress">Told from time to time how many bytes of both have been read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What the log held; a failure as for one file, its place beginning with <c>dossierFile</c> where it is in that one.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    /// <exception cref="IOException">A stream cannot be read.</exception>
    public static Result<EventLogImport> Read(
        Stream events, Stream dossiers, EventLogMapping mapping, EventLogLimits? limits = null, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(dossiers);
        ArgumentNullException.ThrowIfNull(mapping);
        using var reading = new LogReading(mapping, limits ?? EventLogLimits.Usual, progress, cancellationToken, WorkbookSheetRows.Open);
        return reading.Read(events, dossiers);
    }

    /// <summary>Reads the first rows of a sheet as texts, to see what a mapping has to say of it.</summary>
    /// <param name="stream">The workbook, from its first byte; it stays open.</param>
    /// <param name="maximumRows">The most rows that are read, that of the headings not counted; at least 1.</param>
    /// <param name="sheet">The name of the sheet; the first visible one that has rows where nothing is said.</param>
    /// <param name="headerRow">The row of the headings, counted from 1, as <see cref="EventLogMapping.HeaderRow"/> has it; the first that is not blank where nothing is said.</param>
    /// <returns>The rows; <c>eventlog.sheet.none</c> where the file is a text, plain or packed, and <c>eventlog.kind</c> where it is of a kind that no log is read from, as <see cref="Read(Stream, EventLogMapping, EventLogLimits?, IProgress{long}?, CancellationToken)"/> tells it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No row is asked for, or the row of the headings is less than 1.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Result<SheetHead> ReadHead(Stream stream, int maximumRows, string? sheet = null, int? headerRow = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumRows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(headerRow ?? 1, 1, nameof(headerRow));
        return SheetHead.Of(stream, maximumRows, sheet, headerRow);
    }
}
