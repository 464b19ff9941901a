namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>Some cells that people see as one.</summary>
/// <param name="Row">The first row, counted from 1.</param>
/// <param name="Column">The first column, counted from 0.</param>
/// <param name="LastRow">The last row.</param>
internal readonly record struct MergedCells(int Row, int Column, int LastRow);
