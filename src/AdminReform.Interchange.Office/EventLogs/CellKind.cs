namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>What a cell of a sheet holds.</summary>
internal enum CellKind
{
    /// <summary>A number, a day or a moment.</summary>
    Number = 1,

    /// <summary>The number of a text that cells share.</summary>
    SharedText = 2,

    /// <summary>A text of its own.</summary>
    Text = 3,

    /// <summary>Yes or no.</summary>
    Flag = 4,

    /// <summary>An error, such as <c>#N/A</c>.</summary>
    Error = 5,

    /// <summary>A day or a moment as ISO 8601 has it.</summary>
    Moment = 6,
}
