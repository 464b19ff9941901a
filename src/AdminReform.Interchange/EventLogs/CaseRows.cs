using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>What the rows of one dossier say, gathered.</summary>
internal sealed class CaseRows(string code, int firstLine, int columns)
{
    private readonly CaseCell[] _cells = new CaseCell[columns];

    internal string Code => code;

    internal int FirstLine => firstLine;

    internal List<CaseEvent> Events { get; } = [];

    /// <summary>Whether a row of it could not be read, so that it is set aside whole.</summary>
    internal bool IsRejected { get; set; }

    internal ref CaseCell Cell(int column) => ref _cells[column];

    internal string Text(LogColumns columns, EventLogField field) => At(columns, field)?.Text ?? "";

    internal LocalDateTime? Moment(LogColumns columns, EventLogField field) => At(columns, field)?.Moment;

    private CaseCell? At(LogColumns columns, EventLogField field)
    {
        for (var i = 0; i < columns.OfCase.Length; i++)
        {
            if (columns.OfCase[i].Column.Field == field)
            {
                return _cells[i];
            }
        }

        return null;
    }
}
