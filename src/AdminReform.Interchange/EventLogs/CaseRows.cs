using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>What the rows of one dossier say, gathered.</summary>
internal sealed class CaseRows(string code, int firstLine, int columns)
{
    private CaseCell[] _cells = new CaseCell[columns];

    internal string Code => code;

    internal int FirstLine => firstLine;

    internal List<CaseEvent> Events { get; private set; } = [];

    /// <summary>Whether a row of it could not be read, so that it is set aside whole.</summary>
    internal bool IsRejected { get; set; }

    internal ref CaseCell Cell(int column) => ref _cells[column];

    internal CellText? Text(LogColumns columns, EventLogField field) => At(columns, field).Text;

    internal LocalDateTime? Moment(LogColumns columns, EventLogField field) => At(columns, field) is { IsEmpty: false } cell ? cell.Moment : null;

    /// <summary>Lets go of what was gathered, when it has become a dossier.</summary>
    internal void Forget() => (_cells, Events) = ([], []);

    private CaseCell At(LogColumns columns, EventLogField field)
    {
        for (var i = 0; i < columns.OfCase.Length; i++)
        {
            if (columns.OfCase[i].Column.Field == field)
            {
                return _cells[i];
            }
        }

        return default;
    }
}
