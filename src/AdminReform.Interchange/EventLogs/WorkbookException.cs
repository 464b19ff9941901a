using AdminReform.Results;

namespace AdminReform.Interchange.EventLogs;

/// <summary>A workbook cannot be read from here on.</summary>
internal sealed class WorkbookException(Problem problem) : IOException(problem.Message.English)
{
    internal Problem Problem => problem;
}
