namespace AdminReform.Reports;

/// <summary>How a published figure relates to form II.06a.</summary>
public enum PublishedFigureKind
{
    /// <summary>One column of the form, or the sum of several.</summary>
    Columns = 0,

    /// <summary>A figure that the form has no column for, such as cancelled dossiers.</summary>
    Beside = 1,

    /// <summary>Column 11 of the report before, which column 6 of this one should repeat.</summary>
    PreviousPending = 2,

    /// <summary>Dossiers that are known to be counted within one column, such as those that wait for a supplement within column 9.</summary>
    Part = 3,
}
