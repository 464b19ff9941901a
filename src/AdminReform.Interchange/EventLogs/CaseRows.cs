namespace AdminReform.Interchange.EventLogs;

/// <summary>What the rows of one dossier say, gathered.</summary>
internal sealed class CaseRows(string code, int firstLine, int cells)
{
    internal string Code => code;

    internal int FirstLine => firstLine;

    /// <summary>Its place among the cells of all dossiers.</summary>
    internal int Cells => cells;

    /// <summary>Where its first event stands; <see cref="CaseEvents.None"/> without one.</summary>
    internal int FirstEvent { get; private set; } = CaseEvents.None;

    internal int LastEvent { get; private set; } = CaseEvents.None;

    internal int EventCount { get; private set; }

    /// <summary>Whether a row of it could not be read, so that it is set aside whole.</summary>
    internal bool IsRejected { get; set; }

    /// <summary>Whether the file of the dossiers does not have it.</summary>
    internal bool IsUnlisted { get; init; }

    internal void Add(int place)
    {
        FirstEvent = EventCount++ == 0 ? place : FirstEvent;
        LastEvent = place;
    }
}
