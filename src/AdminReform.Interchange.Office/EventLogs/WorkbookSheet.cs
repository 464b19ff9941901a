namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name, tidy.</param>
/// <param name="Part">Where its rows are.</param>
/// <param name="IsHidden">Whether people do not see it.</param>
internal sealed record WorkbookSheet(string Name, string Part, bool IsHidden);
