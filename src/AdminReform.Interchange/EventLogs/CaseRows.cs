namespace AdminReform.Interchange.EventLogs;

/// <summary>What the rows of one dossier say, gathered.</summary>
internal sealed class CaseRows(string code, int firstLine, int columns)
{
    private CaseCell[] _cells = new CaseCell[columns];

    internal string Code => code;

    internal int FirstLine => firstLine;

    /// <summary>Where its first event stands; <see cref="CaseEvents.None"/> without one.</summary>
    internal int FirstEvent { get; private set; } = CaseEvents.None;

    internal int LastEvent { get; private set; } = CaseEvents.None;

    internal int EventCount { get; private set; }

    /// <summary>Whether a row of it could not be read, so that it is set aside whole.</summary>
    internal bool IsRejected { get; set; }

    /// <summary>Whether the file of the dossiers does not have it.</summary>
    internal bool IsUnlisted { get; init; }

    internal ref CaseCell Cell(int column) => ref _cells[column];

    internal void Add(int place)
    {
        FirstEvent = EventCount++ == 0 ? place : FirstEvent;
        LastEvent = place;
    }

    /// <summary>Lets go of the cells, when they have become a dossier.</summary>
    internal void Forget() => _cells = [];
}
