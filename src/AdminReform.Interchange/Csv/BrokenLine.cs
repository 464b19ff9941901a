namespace AdminReform.Interchange.Csv;

/// <summary>A line that was set aside.</summary>
internal readonly record struct BrokenLine(CsvLine Line, BrokenReason Reason);
