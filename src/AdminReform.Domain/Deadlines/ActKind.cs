namespace AdminReform.Deadlines;

/// <summary>What is done in a clause.</summary>
internal enum ActKind
{
    /// <summary>Nothing that is known.</summary>
    None,

    /// <summary>The office settles the dossier or returns its result.</summary>
    Resolving,

    /// <summary>A part of the office's work.</summary>
    Preparing,

    /// <summary>What an applicant does, what a paper is, what is posted, what changes a time.</summary>
    OfOthers,
}
