namespace AdminReform.Reports;

/// <summary>How published reports belong together.</summary>
public enum ReportLinkKind
{
    /// <summary>A whole and its parts, such as a province and its levels: each column is the sum of theirs.</summary>
    Parts = 1,

    /// <summary>Two reports of the same dossiers, such as two forms of one office: each column is the same.</summary>
    Same = 2,

    /// <summary>A period and the one before: column 6 is the former column 11.</summary>
    Periods = 3,
}
