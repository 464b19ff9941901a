namespace AdminReform.Interchange.Office.Tables;

/// <summary>What stands in a cell.</summary>
public enum TableCellKind
{
    /// <summary>Nothing.</summary>
    Empty = 0,

    /// <summary>A text.</summary>
    Text = 1,

    /// <summary>A whole number.</summary>
    Count = 2,

    /// <summary>An exact share, shown in per cent.</summary>
    Share = 3,

    /// <summary>A day.</summary>
    Date = 4,

    /// <summary>A moment on the wall clock of the office.</summary>
    Moment = 5,
}
