namespace AdminReform.Deadlines;

/// <summary>What starts a time.</summary>
internal enum StartKind
{
    /// <summary>Nothing that is said.</summary>
    None,

    /// <summary>The receipt of the dossier.</summary>
    Receipt,

    /// <summary>Another act of the office's own procedure: "kể từ ngày kết thúc kiểm tra".</summary>
    Procedure,

    /// <summary>An event that is neither: the issue of a paper, what happens in an applicant's life, or what is not known.</summary>
    Other,
}
