using AdminReform.Interchange.Csv;
using AdminReform.Results;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Opens the sheet of a workbook that has the log; the package that knows workbooks gives it.</summary>
/// <param name="file">The workbook, which can seek; it stays open.</param>
/// <param name="log">What is read, and from which sheet.</param>
/// <param name="limits">How far it may grow.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal delegate Result<SheetRows> WorkbookRows(Stream file, LogFile log, EventLogLimits limits, CancellationToken cancellationToken);
